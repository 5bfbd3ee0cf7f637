import { join, relative, sep } from 'node:path';
import { newPost } from '../core/edits/newPost.js';
import { newFileDiff } from '../core/edits/unifiedDiff.js';
import { format } from '../core/text/message.js';
import { createFile } from '../node/createFile.js';
import { displayPath } from './blog.js';
import { blogAt } from './blogAt.js';
import { CannotRun, isSystemError, systemReason } from './cannotRun.js';
import { NEW_HELP } from './helpForChanges.js';
import { readArguments } from './options.js';
import { said, type Outcome } from './outcome.js';
import { printable } from './terminal.js';

/** `up-next new`. Throws `CannotRun`. */
export function newCommand(args: readonly string[]): Outcome {
  const names = ['category', 'topic', 'series', 'date', 'summary'] as const;
  const { help, options, flags, paths } = readArguments('new', args, names, ['dry-run']);
  if (help) return said(NEW_HELP);
  const [title, at, ...more] = paths;
  if (title === undefined || more.length > 0)
    throw new CannotRun('new takes a title and a folder, as in up-next new "A Title in Quotes" blog');
  const { blog, folder } = blogAt('new', at);
  const within = relative(blog.root, folder).replaceAll(sep, '/');
  const post = newPost(blog.index, { ...options, title, within });
  if (post.kind === 'problem') {
    const option = names.find((name) => name === post.field);
    throw new CannotRun(`${option === undefined ? '' : `--${option}: `}${format(post.why)}`);
  }
  const file = join(blog.root, post.path);
  const path = displayPath(file);
  if (flags.has('dry-run')) return { ...said(newFileDiff(path, post.text)), verbatim: true };
  if (!create(file, post.text)) throw new CannotRun(`There is a file ${path} already. Choose another title`);
  return said(`${printable(path)}\n`);
}

function create(file: string, text: string): boolean {
  try {
    return createFile(file, text);
  } catch (error) {
    if (isSystemError(error))
      throw new CannotRun(`${displayPath(file)} could not be written: ${systemReason(error)}`);
    throw error;
  }
}
