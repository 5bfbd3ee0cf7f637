import * as vscode from 'vscode';
import type { OnUnreadable } from '../../node/files.js';
import type { FileKind, FileSystem } from './fileSystem.js';

const UTF8 = new TextDecoder('utf-8');

/** Files of any scheme, through VS Code. */
export function workspaceFileSystem(root: vscode.Uri, onUnreadable: OnUnreadable): FileSystem {
  const uri = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
  const entriesOf = async (folder: string): Promise<readonly [string, vscode.FileType][]> => {
    try {
      return await vscode.workspace.fs.readDirectory(uri(folder));
    } catch (error) {
      onUnreadable(folder, error);
      return [];
    }
  };
  return {
    kind: async (path) => {
      try {
        return kindOf((await vscode.workspace.fs.stat(uri(path))).type);
      } catch (error) {
        if (error instanceof vscode.FileSystemError) return 'nothing';
        throw error;
      }
    },
    isWritable: async (path) => {
      if (vscode.workspace.fs.isWritableFileSystem(root.scheme) === false) return false;
      const { permissions = 0 } = await vscode.workspace.fs.stat(uri(path));
      return (permissions & vscode.FilePermission.Readonly) === 0;
    },
    // where links lead, VS Code does not say
    leadsOutside: () => Promise.resolve(false),
    read: async (path) => UTF8.decode(await vscode.workspace.fs.readFile(uri(path))),
    async *list(path, isExcluded) {
      const folders = [path];
      for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const files: string[] = [];
        for (const [name, type] of await entriesOf(folder)) {
          const entry = folder === '' ? name : `${folder}/${name}`;
          if (isExcluded(entry)) continue;
          if (type === vscode.FileType.Directory) folders.push(entry);
          // links to folders are not followed, since they may lead in circles
          else if (kindOf(type) === 'file') files.push(entry);
        }
        yield files;
      }
    },
  };
}

function kindOf(type: vscode.FileType): FileKind {
  if ((type & vscode.FileType.Directory) !== 0) return 'folder';
  return (type & vscode.FileType.File) !== 0 ? 'file' : 'nothing';
}
