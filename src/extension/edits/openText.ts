import * as vscode from 'vscode';

/** The document of a file; none of what is gone, or what VS Code does not take for a text. */
export async function openText(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
