import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isMarkdown } from '../../core/site/site.js';
import { readBeginning } from '../../node/beginning.js';
import { isFile, isThere } from '../../node/files.js';
import { displayPath } from '../blog.js';
import { CannotRun, isSystemError, systemReason } from '../cannotRun.js';

/** The first word of every cache, which distinguishes it from any other file. */
const MARK = 'up-next-cache ';

/** Incremented with every change of what a cache contains, although another build has another key anyway. */
const VERSION = 1;

/** The first line: mark, version, key, and the checksum of all that follows. */
const HEADER = new RegExp(`^${MARK}${VERSION} ([0-9a-f]{64}) ([0-9a-f]{64})\n`);
const HEADER_LENGTH = `${MARK}${VERSION} `.length + 64 + 1 + 64 + 1;

/** Refuses a path where there is something other than a cache, which would be lost. Throws `CannotRun`. */
export function refuseOtherFile(file: string): void {
  const name = displayPath(file);
  if (isMarkdown(file)) throw new CannotRun(`A cache must not be named as a post is: ${name}`);
  if (!isThere(file)) return;
  // a file that was cut off is ours as far as it goes
  if (isFile(file) && MARK.startsWith(beginningOf(file))) return;
  throw new CannotRun(
    `${name} is not a cache of up-next, and stays as it is. Choose another --cache-location`,
  );
}

function beginningOf(file: string): string {
  try {
    return readBeginning(file, MARK.length).text;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRun(`The cache ${displayPath(file)} could not be read: ${systemReason(error)}`);
  }
}

/** Returns what was kept under this key; `undefined` if there is nothing like that, or it is damaged. */
export function readContent(file: string, key: string): Buffer | undefined {
  if (!isFile(file)) return undefined;
  const whole = readFileSync(file);
  const content = whole.subarray(HEADER_LENGTH);
  const [, ownKey, checksum] = HEADER.exec(whole.toString('latin1', 0, HEADER_LENGTH)) ?? [];
  return ownKey === key && checksum === hashOf(content) ? content : undefined;
}

/** Returns a cache with this content. */
export function toCache(key: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${MARK}${VERSION} ${key} ${hashOf(content)}\n`), content]);
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
