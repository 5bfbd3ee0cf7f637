import * as vscode from 'vscode';
import { guard, listen } from '../boundary.js';
import { addEdits } from '../edits/addEdits.js';
import type { Blogs } from '../posts/blogs.js';
import { movesByFolder } from '../posts/movesByFolder.js';
import { SaveAfterMove } from './saveAfterMove.js';

/**
 * Mends links when files or folders are moved or renamed. VS Code asks the author once, with the changes to look at,
 * makes them before it moves anything, and undoes both together.
 */
export function registerMoves(blogs: Blogs): vscode.Disposable {
  const saving = new SaveAfterMove();
  const mend = guard((event: vscode.FileWillRenameEvent) => mendLinks(blogs, saving, event));
  return vscode.Disposable.from(
    listen(vscode.workspace.onWillRenameFiles, (event) => {
      event.waitUntil(mend(event));
    }),
    listen(vscode.workspace.onDidRenameFiles, ({ files }) => saving.save(files)),
  );
}

async function mendLinks(
  blogs: Blogs,
  saving: SaveAfterMove,
  { files, token }: vscode.FileWillRenameEvent,
): Promise<vscode.WorkspaceEdit> {
  // large, and files are seldom moved
  const { planMoves } = await import('./planMoves.js');
  const workspaceEdit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: false, label: vscode.l10n.t('Update links') };
  const edited: vscode.Uri[] = [];
  for (const [blog, moves] of movesByFolder(blogs, files)) {
    const edits = await planMoves(blog, moves, token);
    addEdits(workspaceEdit, blog, edits, metadata);
    for (const { path } of edits) edited.push(blog.uri(path));
  }
  if (!token.isCancellationRequested) saving.remember(files, edited);
  return workspaceEdit;
}
