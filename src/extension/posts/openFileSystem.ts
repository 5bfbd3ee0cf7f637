import * as vscode from 'vscode';
import type { OnUnreadable } from '../../node/listFiles.js';
import type { FileSystem } from './fileSystem.js';
import { nodeFileSystem } from './nodeFileSystem.js';
import { workspaceFileSystem } from './workspaceFileSystem.js';

/**
 * Node's file system where the folder is on this machine's disk, which is many times quicker, else VS Code's.
 * A folder that cannot be read is left out unless `onUnreadable` throws.
 */
export function fileSystemOf(folder: vscode.Uri, onUnreadable: OnUnreadable): FileSystem {
  const onDisk = folder.scheme === 'file' && typeof process === 'object';
  return onDisk ? nodeFileSystem(folder.fsPath, onUnreadable) : workspaceFileSystem(folder, onUnreadable);
}
