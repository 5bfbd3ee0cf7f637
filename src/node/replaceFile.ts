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

/** New contents of a file, written next to it and ready to replace it. */
export interface PendingFile {
  /** Puts them in place, unless the file has changed in between. Returns whether they are there now. */
  readonly commit: () => boolean;
  /** Whether the file still has its old contents, or already the new ones. */
  readonly isCurrent: () => boolean;
  /** Removes the temporary file, if it is still there. */
  readonly discard: () => void;
}

/**
 * Writes the new contents of a file into a temporary one in the same folder, from where a rename puts them in place
 * atomically. If `file` is a link, the file at its end is replaced. Throws what `node:fs` throws, and then leaves no
 * file.
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

/** A rename would also replace a write-protected file: what counts is whether the file itself could be written. */
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
  // not readable for others until it has the mode of the other
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
