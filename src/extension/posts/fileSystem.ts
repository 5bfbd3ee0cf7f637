import * as vscode from 'vscode';
import { nodeFileSystem } from './nodeFileSystem.js';
import { workspaceFileSystem } from './workspaceFileSystem.js';

/** What there is at a path. */
export type FileKind = 'file' | 'folder' | 'nothing';

/** The one way to files, relative to a workspace folder, with `/`. */
export interface FileSystem {
  kind(path: string): Promise<FileKind>;
  /** Decoded as UTF-8, without a BOM. */
  read(path: string): Promise<string>;
  /** The files below a path, folder by folder, as paths relative to the workspace folder. */
  list(
    path: string,
    isExcluded: (path: string) => boolean,
  ): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/** Node's file system where the folder is on this machine's disk, which is many times quicker, else VS Code's. */
export function fileSystemOf(folder: vscode.Uri): FileSystem {
  const onDisk = folder.scheme === 'file' && typeof process === 'object';
  return onDisk ? nodeFileSystem(folder.fsPath) : workspaceFileSystem(folder);
}
