import * as vscode from 'vscode';
import { equalEnds } from '../../core/text/equalEnds.js';
import { sameText } from './sameText.js';

/** A document that has just been changed, and how it was before. */
export interface ChangedDocument {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly wasDirty: boolean;
}

/**
 * Makes an edit of documents, before they are saved or taken back. Where none is unsaved, VS Code saves them at once:
 * what is unsaved for a moment, it shows in a tab.
 */
export function applyEdit(edit: vscode.WorkspaceEdit, before: readonly ChangedDocument[]): Thenable<boolean> {
  const isRefactoring = before.every(({ wasDirty }) => !wasDirty);
  return vscode.workspace.applyEdit(edit, { isRefactoring });
}

/**
 * Saves the documents that were saved before, as VS Code does after a refactoring, unless the author has turned that
 * off. Where one cannot be saved, all get their text from before again, and that document is returned.
 */
export async function saveOrTakeBack(
  changed: readonly ChangedDocument[],
): Promise<vscode.TextDocument | undefined> {
  const lost = await saveAll(changed);
  if (!lost) return undefined;
  await takeBack(changed);
  for (const { document, wasDirty } of changed) if (!wasDirty && document !== lost) await document.save();
  return lost;
}

/** Whether VS Code is to save what a refactoring has changed. */
export function savesByItself(): boolean {
  return vscode.workspace.getConfiguration('files.refactoring').get<boolean>('autoSave', true);
}

/** The first document whose text has not reached its file, and never will. */
async function saveAll(changed: readonly ChangedDocument[]): Promise<vscode.TextDocument | undefined> {
  const saves = savesByItself();
  const toSave = changed.filter(({ document, wasDirty }) => saves && !wasDirty && document.isDirty);
  await Promise.all(toSave.map(({ document }) => document.save()));
  for (const { document, wasDirty } of changed)
    if (await isLost(document, saves && !wasDirty)) return document;
  return undefined;
}

/**
 * VS Code changes the document of a file that it takes for read-only (`files.readonlyInclude`), and neither saves it
 * nor calls it dirty: only the file shows it.
 */
async function isLost(document: vscode.TextDocument, isSaved: boolean): Promise<boolean> {
  return document.isDirty ? isSaved : !(await isOnDisk(document));
}

/** Whether the file holds what its document does: VS Code sees a moment later what another program has made of it. */
export async function isOnDisk(document: vscode.TextDocument): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    return sameText(await vscode.workspace.decode(bytes, document), document.getText());
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

async function takeBack(changed: readonly ChangedDocument[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { document, text } of changed) replaceText(edit, document, text);
  await applyEdit(edit, changed);
}

/** Adds to an edit that a document gets another text. */
export function replaceText(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, text: string): void {
  const before = document.getText();
  const { head, tail } = equalEnds(before, text);
  const range = new vscode.Range(document.positionAt(head), document.positionAt(before.length - tail));
  edit.replace(document.uri, range, text.slice(head, text.length - tail));
}
