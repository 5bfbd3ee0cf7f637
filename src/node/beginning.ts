import { closeSync, openSync, readSync } from 'node:fs';

/** The first part of a file's text. */
export interface Beginning {
  readonly text: string;
  /** Whether there is no more of it. */
  readonly isAll: boolean;
}

/** The most bytes that `readBeginning` reads. */
export const LONGEST_BEGINNING = 0x4000;

const UTF8 = new TextDecoder('utf-8');
/** Shared by all files, which are read one after another. */
const buffer = Buffer.allocUnsafe(LONGEST_BEGINNING);

/**
 * Reads the first `size` bytes of a file, up to `LONGEST_BEGINNING`, as `readText` does; its last character may be cut.
 * Throws what `node:fs` throws.
 */
export function readBeginning(file: string, size: number): Beginning {
  const descriptor = openSync(file, 'r');
  try {
    let length = 0;
    while (length < size) {
      const read = readSync(descriptor, buffer, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return { text: UTF8.decode(buffer.subarray(0, length)), isAll: length < size };
  } finally {
    closeSync(descriptor);
  }
}
