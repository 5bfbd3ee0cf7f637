import type * as vscode from 'vscode';
import type { Move } from '../../core/edits/moveFiles/moved.js';
import type { Blog } from './blog.js';
import type { Blogs } from './blogs.js';

/** What moves within a workspace folder; what leaves it takes its links along as they are. */
export function movesByFolder(
  blogs: Blogs,
  files: vscode.FileRenameEvent['files'],
): ReadonlyMap<Blog, readonly Move[]> {
  const byFolder = new Map<Blog, Move[]>();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [blogs.locate(oldUri), blogs.locate(newUri)];
    if (!from || from.blog !== to?.blog) continue;
    const { blog } = from;
    byFolder.set(blog, [...(byFolder.get(blog) ?? []), { from: from.path, to: to.path }]);
  }
  return byFolder;
}
