import { statSync } from 'node:fs';

/** Milliseconds: no file system has coarser times than FAT, with two seconds. */
const COARSEST = 2000;

const NANOSECONDS = 1_000_000n;

/**
 * Returns what distinguishes a file from its earlier versions, as far as the file system knows: its size, the times of
 * the last change of its contents and of anything about it, and its number. The second time cannot be set back by
 * anybody. `undefined` for a file that may have changed at `since` (milliseconds since 1970) or later: another change
 * in the same tick of the file system's clock would not show. Throws what `node:fs` throws.
 */
export function stampOf(file: string, since: number): string | undefined {
  const { size, mtimeNs, ctimeNs, ino } = statSync(file, { bigint: true });
  const limit = BigInt(since - COARSEST) * NANOSECONDS;
  return mtimeNs < limit && ctimeNs < limit ? [size, mtimeNs, ctimeNs, ino].join(' ') : undefined;
}
