import { join } from 'node:path';
import { isLink, isReallyInside, isWritable, kindOf, readText } from '../../node/files.js';
import { listFiles, type OnUnreadable } from '../../node/listFiles.js';
import type { FileSystem } from './fileSystem.js';

/** Files on this machine's disk, below an absolute path. */
export function nodeFileSystem(root: string, onUnreadable: OnUnreadable): FileSystem {
  return {
    kind: (path) => Promise.resolve(kindOf(join(root, path))),
    isLink: (path) => Promise.resolve(isLink(join(root, path))),
    isWritable: (path) => Promise.resolve(isWritable(join(root, path))),
    leadsOutside: (path) => Promise.resolve(!isReallyInside(join(root, path), root)),
    read: (path) => Promise.resolve(readText(join(root, path))),
    list: (start, selection) => listFiles(root, selection, { start, onUnreadable }),
  };
}
