import * as vscode from 'vscode';
import { IGNORE_FILE } from '../../core/site/selection.js';
import { isMarkdown } from '../../core/site/site.js';
import type { FileKind } from '../../core/text/paths.js';
import type { OnUnreadable } from '../../node/listFiles.js';
import type { FileSystem } from './fileSystem.js';

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
  const read = async (path: string): Promise<string> =>
    UTF8.decode(await vscode.workspace.fs.readFile(uri(path)));
  const typeOf = async (path: string): Promise<vscode.FileType> => {
    try {
      return (await vscode.workspace.fs.stat(uri(path))).type;
    } catch (error) {
      if (error instanceof vscode.FileSystemError) return vscode.FileType.Unknown;
      throw error;
    }
  };
  return {
    kind: async (path) => kindOf(await typeOf(path)),
    isLink: async (path) => isLink(await typeOf(path)),
    isWritable: async (path) => {
      if (vscode.workspace.fs.isWritableFileSystem(root.scheme) === false) return false;
      const { permissions = 0 } = await vscode.workspace.fs.stat(uri(path));
      return (permissions & vscode.FilePermission.Readonly) === 0;
    },
    // where links lead, VS Code does not say
    leadsOutside: () => Promise.resolve(false),
    read,
    async *list(path, selection) {
      const folders = [path];
      for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const files: string[] = [];
        const below = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
        const entries = await entriesOf(folder);
        if (entries.some(([name, type]) => name === IGNORE_FILE && type === vscode.FileType.File))
          selection.addRules(folder, await read(below(IGNORE_FILE)));
        for (const [name, type] of entries) {
          const entry = below(name);
          const kind = kindOf(type);
          if (selection.leavesOut(entry, kind === 'folder')) continue;
          if (type === vscode.FileType.Directory) folders.push(entry);
          // where links lead nobody says: to a folder above, or to a post that would count twice
          else if (kind === 'folder' || (isLink(type) && isMarkdown(entry))) selection.leaveOut(entry);
          else if (kind === 'file') files.push(entry);
        }
        yield files;
      }
    },
  };
}

function isLink(type: vscode.FileType): boolean {
  return (type & vscode.FileType.SymbolicLink) !== 0;
}

function kindOf(type: vscode.FileType): FileKind {
  if ((type & vscode.FileType.Directory) !== 0) return 'folder';
  return (type & vscode.FileType.File) !== 0 ? 'file' : 'nothing';
}
