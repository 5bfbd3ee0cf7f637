import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryName } from './leftovers.js';

/** New contents of a file, written beside it and waiting to take its place. */
export interface PendingFile {
  /** Puts them in place, unless the file has changed in between. Gives whether they are there now. */
  readonly commit: () => boolean;
  /** Whether the file still holds what it did, or already what it is to hold. */
  readonly isCurrent: () => boolean;
  /** Removes the file beside it, if it is still there. */
  readonly discard: () => void;
}

/**
 * Writes the new contents of a file into a temporary one in the same folder, from where a rename puts them in place at
 * one stroke. Where `file` is a link, the file at its end is replaced. Throws what `node:fs` throws, and then leaves
 * nothing behind.
 */
export function prepareReplacement(file: string, before: Uint8Array, after: Uint8Array): PendingFile {
  const target = realpathSync(file);
  const temporary = join(dirname(target), temporaryName(randomBytes(6).toString('hex')));
  const discard = (): void => rmSync(temporary, { force: true });
  const holds = (bytes: Uint8Array): boolean => readFileSync(target).equals(bytes);
  try {
    writeLike(statsOfWritable(target), temporary, after);
  } catch (error) {
    discard();
    throw error;
  }
  return {
    isCurrent: () => holds(before) || holds(after),
    commit: () => {
      if (!holds(before)) return holds(after);
      renameSync(temporary, target);
      return true;
    },
    discard,
  };
}

/** A rename would replace a file that is write-protected as well: what counts is whether it could be written itself. */
function statsOfWritable(file: string): Stats {
  const descriptor = openSync(file, 'r+');
  try {
    return fstatSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a file that did not exist, with the owner and the mode of another. */
function writeLike({ uid, gid, mode }: Stats, file: string, contents: Uint8Array): void {
  // for nobody else to see until it has the mode of the other
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(descriptor, contents);
    const own = fstatSync(descriptor);
    if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, uid, gid);
    fchmodSync(descriptor, mode & 0o7777);
    // after a crash there is the old file or the new one, not an empty one
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
