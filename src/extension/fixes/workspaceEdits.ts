import * as vscode from 'vscode';
import type { TextEdit } from '../../core/edits/textEdit.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import { toRange } from '../ranges.js';

/**
 * The edits as one that VS Code makes and undoes as a whole. Where other posts than the one at `path` change, VS Code
 * shows them first.
 */
export function toWorkspaceEdit(
  posts: FolderPosts,
  path: string | undefined,
  edits: readonly TextEdit[],
  label: string,
): vscode.WorkspaceEdit {
  const needsConfirmation = edits.some((edit) => edit.path !== path);
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const edit of edits) {
    const metadata = needsConfirmation ? { needsConfirmation, label } : undefined;
    workspaceEdit.replace(posts.uri(edit.path), toRange(edit.range), edit.newText, metadata);
  }
  return workspaceEdit;
}
