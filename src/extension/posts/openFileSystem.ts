import * as vscode from 'vscode';
import type { FileSystem } from './fileSystem.js';
import { nodeFileSystem } from './nodeFileSystem.js';
import { workspaceFileSystem } from './workspaceFileSystem.js';

/**
 * Node's file system where the folder is on this machine's disk, which is many times quicker, else VS Code's.
 * `onUnreadable` is told why a folder is left out.
 */
export function fileSystemOf(folder: vscode.Uri, onUnreadable: (error: unknown) => void): FileSystem {
  const onDisk = folder.scheme === 'file' && typeof process === 'object';
  return onDisk ? nodeFileSystem(folder.fsPath, onUnreadable) : workspaceFileSystem(folder, onUnreadable);
}
