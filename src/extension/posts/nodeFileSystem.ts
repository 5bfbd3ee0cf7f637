import { join } from 'node:path';
import {
  isFile,
  isFolder,
  isReallyInside,
  isWritable,
  listFiles,
  readText,
  type OnUnreadable,
} from '../../node/files.js';
import type { FileSystem } from './fileSystem.js';

/** Files on this machine's disk, below an absolute path. */
export function nodeFileSystem(root: string, onUnreadable: OnUnreadable): FileSystem {
  return {
    kind: (path) => {
      const file = join(root, path);
      return Promise.resolve(isFile(file) ? 'file' : isFolder(file) ? 'folder' : 'nothing');
    },
    isWritable: (path) => Promise.resolve(isWritable(join(root, path))),
    leadsOutside: (path) => Promise.resolve(!isReallyInside(join(root, path), root)),
    read: (path) => Promise.resolve(readText(join(root, path))),
    *list(path, isExcluded) {
      const below = (relative: string): string => [path, relative].filter((part) => part !== '').join('/');
      const excludes = (relative: string): boolean => isExcluded(below(relative));
      const leaveOut: OnUnreadable = (relative, error) => onUnreadable(below(relative), error);
      for (const files of listFiles(join(root, path), excludes, leaveOut)) yield files.map(below);
    },
  };
}
