import { accessSync, constants, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { FileKind } from '../core/text/paths.js';

const UTF8 = new TextDecoder('utf-8');

/**
 * Returns the text of a file, as VS Code reads it: UTF-8 without its BOM, U+FFFD for bytes that are not valid. Throws
 * what `node:fs` throws.
 */
export function readText(file: string): string {
  return UTF8.decode(readFileSync(file));
}

/** Whether a file is there, at the end of a link as well. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

/** Whether a folder is there, at the end of a link as well. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** Returns where a path leads once every link on the way is followed; for what is not there yet, where it would be. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || dirname(path) === path) throw error;
    return join(realPathOf(dirname(path)), basename(path));
  }
}

/** Whether a file or folder is in a folder, once links are followed; both absolute. */
export function isReallyInside(path: string, folder: string): boolean {
  const [real, root] = [realPathOf(path), realPathOf(folder)];
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** No string in V8 is longer than this, in UTF-16 code units; in bytes it is half a gigabyte. */
const MOST_BYTES = 0x1fffffe8;

/** Whether a file is too large to be read as a text. */
export function isTooLarge(path: string): boolean {
  return (statsOf(path)?.size ?? 0) > MOST_BYTES;
}

/** Returns what there is at a path, at the end of a link as well. */
export function kindOf(path: string): FileKind {
  const stats = statsOf(path);
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : 'nothing';
}

/** Whether anything is there, even if it is a link that leads nowhere. */
export function isThere(path: string): boolean {
  return statsOf(path, lstatSync) !== undefined;
}

/** Whether a path is that of a link. */
export function isLink(path: string): boolean {
  return statsOf(path, lstatSync)?.isSymbolicLink() ?? false;
}

/** Whether two paths name one file or folder, as two spellings do on a disk that ignores case. */
export function isSameEntry(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => lstatSync(path, { throwIfNoEntry: false, bigint: true }));
  if (one?.ino !== other?.ino || one?.dev !== other?.dev || !one) return false;
  // two hard links have all of that in common but are two files
  return one.isDirectory() || one.nlink === 1n;
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

/** What cannot be reached is not there: a link in a circle, a path through a file, a folder without permission. */
const UNREACHABLE = new Set(['ELOOP', 'ENOTDIR', 'EACCES', 'EPERM', 'ENAMETOOLONG']);

function statsOf(path: string, read = statSync): Stats | undefined {
  try {
    return read(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code))) return undefined;
    throw error;
  }
}
