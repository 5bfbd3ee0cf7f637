import type * as vscode from 'vscode';
import type { TextEdit } from '../../core/edits/textEdit.js';
import type { Blog } from '../posts/blog.js';
import { toRange } from '../ui/ranges.js';

/** Adds the edits of posts to those that VS Code makes and undoes as a whole. */
export function addEdits(
  workspaceEdit: vscode.WorkspaceEdit,
  blog: Blog,
  edits: readonly TextEdit[],
  metadata?: vscode.WorkspaceEditEntryMetadata,
): void {
  for (const { path, range, newText } of edits)
    workspaceEdit.replace(blog.uri(path), toRange(range), newText, metadata);
}
