import * as vscode from 'vscode';
import { showError } from '../ui/notifications.js';

/** The editors that show the text of a file. */
export function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
}

/** The line at the upper edge of an editor; its fraction says how much of a long line that wraps is out of view. */
export function topLine({ document, visibleRanges }: vscode.TextEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  if (!start || start.line >= document.lineCount) return undefined;
  return start.line + start.character / (document.lineAt(start.line).text.length + 2);
}

/** Scrolls an editor, so that a line is at its upper edge. */
export function scrollTo(editor: vscode.TextEditor, line: number): void {
  const { document } = editor;
  const number = Math.min(Math.floor(line), document.lineCount - 1);
  const character = Math.floor((line - number) * document.lineAt(number).text.length);
  const start = new vscode.Position(number, Math.max(0, character));
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
}

/**
 * Puts the cursor at the start of a line: in the column in which the file is open already, else in that of the text
 * that the author has looked at, else beside.
 */
export async function openAt(
  uri: vscode.Uri,
  line: number,
  preview: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await openDocument(uri);
  if (!document) return;
  const start = document.validatePosition(new vscode.Position(line, 0));
  const [other] = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== preview);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(uri) ?? other?.viewColumn ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(start, start),
  });
}

/** The column for a text that the author has asked for: not that of a page in front while a text is open beside it. */
export function textColumn(): vscode.ViewColumn {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const [visible] = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  const isPage = activeTab?.input instanceof vscode.TabInputWebview;
  return (isPage ? visible?.viewColumn : undefined) ?? vscode.ViewColumn.Active;
}

/** A file may be gone since the page that leads to it was made. */
async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    showError(error.message);
    return undefined;
  }
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const [visible] = editorsOf(uri);
  if (visible) return visible.viewColumn;
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn;
}
