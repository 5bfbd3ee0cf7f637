import type * as vscode from 'vscode';
import type { Move } from '../../core/edits/moveFiles.js';
import type { FolderPosts } from './folderPosts.js';
import type { WorkspacePosts } from './workspacePosts.js';

/** What moves within a workspace folder; what leaves it takes its links along as they are. */
export function movesByFolder(
  workspace: WorkspacePosts,
  files: vscode.FileRenameEvent['files'],
): ReadonlyMap<FolderPosts, readonly Move[]> {
  const byFolder = new Map<FolderPosts, Move[]>();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [workspace.locate(oldUri), workspace.locate(newUri)];
    if (!from || from.posts !== to?.posts) continue;
    const { posts } = from;
    byFolder.set(posts, [...(byFolder.get(posts) ?? []), { from: from.path, to: to.path }]);
  }
  return byFolder;
}
