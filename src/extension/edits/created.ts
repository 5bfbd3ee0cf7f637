import * as vscode from 'vscode';

/** A file that has been made, and the folders that had to be made for it, the innermost first. */
export interface Created {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly folders: readonly vscode.Uri[];
}

/** Whether there is a file or a folder. */
export async function fileExists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

/** The folders that come into being with a file, the innermost first. */
export async function foldersToMake(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folders: vscode.Uri[] = [];
  for (
    let folder = vscode.Uri.joinPath(uri, '..');
    folder.path !== '/';
    folder = vscode.Uri.joinPath(folder, '..')
  ) {
    if (await fileExists(folder)) break;
    folders.push(folder);
  }
  return folders;
}

/** Takes a file away again, with its tabs and the folders that were made for it and hold nothing else. */
export async function removeCreated({ uri, folders }: Created): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  await vscode.window.tabGroups.close(tabs);
  if (await fileExists(uri)) await vscode.workspace.fs.delete(uri);
  await removeEmpty(folders);
}

/** Takes away those of some folders that hold nothing, from the innermost on. */
export async function removeEmpty(folders: readonly vscode.Uri[]): Promise<void> {
  for (const folder of folders) {
    if (!(await fileExists(folder))) continue;
    if ((await vscode.workspace.fs.readDirectory(folder)).length > 0) return;
    await vscode.workspace.fs.delete(folder);
  }
}
