import * as vscode from 'vscode';
import { insertFrontMatter as insertionFor } from '../../core/edits/insertFrontMatter.js';
import type { TemplatePiece } from '../../core/frontMatter/template.js';
import { openDraft } from '../language/openDraft.js';
import { toRange } from '../ui/ranges.js';
import { showStatus } from '../ui/statusMessage.js';
import type { Command } from './command.js';

/** Writes front matter at the top of the file in front, with the cursor on the first value to look at. */
export const insertFrontMatter: Command = async ({ blogs }) => {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  await blogs.settled();
  const { document } = editor;
  const source = new vscode.CancellationTokenSource();
  const open = await openDraft(blogs, document, source.token);
  source.dispose();
  if (!open) {
    showStatus(
      vscode.l10n.t(
        'This file is not one of the posts: it is outside the workspace, or “exclude” leaves it out',
      ),
    );
    return;
  }
  const insertion = insertionFor(open.index, open.draft.path, document.getText());
  if (!insertion) {
    showStatus(vscode.l10n.t('This file already has front matter, or YAML that a comment cannot express'));
    return;
  }
  await editor.insertSnippet(toSnippet(insertion.pieces), toRange(insertion.range));
  if (insertion.replaces)
    showStatus(vscode.l10n.t('Front matter was written in place of the YAML, which this site does not read'));
};

/** Tab leads through the values to look at. */
function toSnippet(pieces: readonly TemplatePiece[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const piece of pieces) {
    if (typeof piece === 'string') snippet.appendText(piece);
    else snippet.appendPlaceholder((placeholder) => placeholder.appendText(piece.value));
  }
  return snippet.appendTabstop(0);
}
