import { accessSync, constants, readdirSync, readFileSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';

const UTF8 = new TextDecoder('utf-8');

/**
 * The text of a file, as VS Code reads it: UTF-8 without its BOM, U+FFFD for bytes that are none.
 * Throws what `node:fs` throws.
 */
export function readText(file: string): string {
  return UTF8.decode(readFileSync(file));
}

/** Is told of a folder, by its path below the root, that cannot be read, and why. */
export type OnUnreadable = (folder: string, error: unknown) => void;

/**
 * The files below a folder, as paths relative to it with `/`. What is excluded is not entered; links to folders are
 * not followed, since they may lead in circles. Yields folder by folder, so that a caller can pause. A folder that
 * cannot be read is left out unless `onUnreadable` throws, as it does by default what `node:fs` has thrown.
 */
export function* listFiles(
  root: string,
  isExcluded: (path: string) => boolean,
  onUnreadable: OnUnreadable = (_folder, error) => {
    throw error;
  },
): Generator<readonly string[]> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const files: string[] = [];
    for (const entry of entriesOf(root, folder, onUnreadable)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isExcluded(path)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(root, path)))) files.push(path);
    }
    yield files;
  }
}

function entriesOf(root: string, folder: string, onUnreadable: OnUnreadable): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    onUnreadable(folder, error);
    return [];
  }
}

/** Whether a file is there, at the end of a link as well. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

/** Whether a folder is there, at the end of a link as well. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** Whether this user may write to a file. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** What cannot be reached is not there: a link in a circle, a path through a file, a folder that is closed to us. */
const UNREACHABLE = new Set(['ELOOP', 'ENOTDIR', 'EACCES', 'EPERM', 'ENAMETOOLONG']);

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code))) return undefined;
    throw error;
  }
}
