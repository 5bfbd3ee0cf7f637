import * as vscode from 'vscode';
import type { FileSystem } from './fileSystem.js';
import { nodeFileSystem } from './nodeFileSystem.js';
import { workspaceFileSystem } from './workspaceFileSystem.js';

/** Node's file system where the folder is on this machine's disk, which is many times quicker, else VS Code's. */
export function fileSystemOf(folder: vscode.Uri): FileSystem {
  const onDisk = folder.scheme === 'file' && typeof process === 'object';
  return onDisk ? nodeFileSystem(folder.fsPath) : workspaceFileSystem(folder);
}
