import * as vscode from 'vscode';
import type { TextEdit } from '../../core/edits/textEdit.js';
import { addEdits } from '../edits/addEdits.js';
import { askFirst } from '../edits/askFirst.js';
import type { Blog } from '../posts/blog.js';

/**
 * The edits as one that VS Code makes and undoes as a whole. Where other posts than the one at `path` change, VS Code
 * shows them first.
 */
export function toWorkspaceEdit(
  blog: Blog,
  path: string,
  edits: readonly TextEdit[],
  label: string,
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  const other = edits.find((edit) => edit.path !== path);
  if (other) askFirst(workspaceEdit, blog.uri(other.path), label);
  addEdits(workspaceEdit, blog, edits);
  return workspaceEdit;
}
