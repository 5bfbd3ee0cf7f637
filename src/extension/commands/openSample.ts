import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Opens a copy of a small blog, in which an author can try everything and break nothing. */
export const openSample: Command = async ({ extension, storage }) => {
  const folder = await copySample(extension, storage);
  // whatever is open stays open
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
};

/** Copies the sample that comes with Up Next to a folder of its own, another one each time. */
export async function copySample(extension: vscode.Uri, storage: vscode.Uri): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(storage, 'samples', crypto.randomUUID(), 'sample-blog');
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extension, 'examples', 'blog'), folder);
  return folder;
}
