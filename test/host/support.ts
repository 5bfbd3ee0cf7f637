import * as vscode from 'vscode';
import { eventually } from '../support/eventually';

export { eventually };

/** A file of the first workspace folder. */
export function fileUri(...names: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open');
  return vscode.Uri.joinPath(folder.uri, ...names);
}

/** A post of the examples by its category and slug, as in `series/section-gap`. */
export function postUri(place: string): vscode.Uri {
  return fileUri('src', 'assets', 'posts', place, `${place.split('/').at(-1) ?? ''}.md`);
}

const SEVERITIES = ['error', 'warning', 'info', 'hint'];

/** The problems that Up Next reports for a file, as `line:character-line:character severity rule`. */
export function problemsOf(uri: vscode.Uri): readonly string[] {
  return diagnosticsOf(uri).map((diagnostic) => {
    const { start, end } = diagnostic.range;
    const range = `${start.line}:${start.character}-${end.line}:${end.character}`;
    return `${range} ${SEVERITIES[diagnostic.severity]} ${ruleOf(diagnostic)}`;
  });
}

export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Up Next');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the rules that report something for a file are these. */
export async function untilRules(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
  await eventually(() => (diagnosticsOf(uri).map(ruleOf).join() === rules.join() ? true : undefined));
}

/** Opens a Markdown file, which activates Up Next, and waits until the whole folder has been read. */
export async function openPost(place: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(postUri(place));
  await vscode.extensions.getExtension('up-next.up-next')?.activate();
  return editor;
}

/** Replaces the first occurrence of a text in an open document, without saving. */
export async function replaceText(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const offset = document.getText().indexOf(from);
  if (offset === -1) throw new Error(`“${from}” is not in ${document.fileName}`);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + from.length));
  const edited = await editor.edit((builder) => {
    builder.replace(range, to);
  });
  if (!edited) throw new Error('The edit was refused');
}

/** The place after the first letter of a text in an editor. */
export function placeOf({ document }: vscode.TextEditor, text: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + 1);
}

/** Returns the edit by which VS Code would rename what is at a text in an editor. */
export async function renameAt(
  editor: vscode.TextEditor,
  at: string,
  to: string,
): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    editor.document.uri,
    placeOf(editor, at),
    to,
  );
}

/** Closes whatever is open, and throws away what is not saved. */
export async function closeAll(): Promise<void> {
  for (const { isDirty, uri } of vscode.workspace.textDocuments) {
    if (!isDirty) continue;
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
