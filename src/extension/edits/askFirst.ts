import * as vscode from 'vscode';

/**
 * Has VS Code show an edit before it is made, with every change ticked. It unticks those that ask to be confirmed, so
 * the one that asks changes nothing; it is in a file that the others change.
 */
export function askFirst(edit: vscode.WorkspaceEdit, uri: vscode.Uri, label: string): void {
  edit.replace(uri, new vscode.Range(0, 0, 0, 0), '', { label, needsConfirmation: true });
}
