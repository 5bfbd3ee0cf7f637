import { isFolder } from '../node/files.js';
import { type Blog, existingPath, type PostSource, readBlog } from './blog.js';
import { CannotRun } from './cannotRun.js';
import { findRoot } from './findRoot.js';

/** Returns the blog that contains a folder, by default the current one. Throws `CannotRun`. */
export function blogAt(
  command: string,
  folder = '.',
  source?: PostSource,
): { readonly blog: Blog; readonly folder: string } {
  const absolute = existingPath(folder);
  if (!isFolder(absolute))
    throw new CannotRun(`${folder} is a file, and ${command} takes a folder: name the one that it is in`);
  return { blog: readBlog(findRoot(absolute), source), folder: absolute };
}
