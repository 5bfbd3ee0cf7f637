import * as vscode from 'vscode';

/** A document that has just been changed, and how it was before. */
export interface ChangedDocument {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly wasDirty: boolean;
}

/**
 * Saves the documents that were saved before, as VS Code does after a refactoring, unless the author has turned that
 * off. Where one cannot be saved, all get their text from before again, and that document is given.
 */
export async function saveOrTakeBack(
  changed: readonly ChangedDocument[],
): Promise<vscode.TextDocument | undefined> {
  if (!savesByItself()) return undefined;
  const clean = changed.filter(({ wasDirty }) => !wasDirty);
  for (const { document } of clean) {
    // what the author has undone meanwhile needs no saving
    if ((await document.save()) || !document.isDirty) continue;
    await takeBack(changed);
    for (const other of clean) if (other.document !== document) await other.document.save();
    return document;
  }
  return undefined;
}

/** Whether VS Code is to save what a refactoring has changed. */
export function savesByItself(): boolean {
  return vscode.workspace.getConfiguration('files.refactoring').get<boolean>('autoSave', true);
}

async function takeBack(changed: readonly ChangedDocument[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { document, text } of changed) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  }
  await vscode.workspace.applyEdit(edit);
}
