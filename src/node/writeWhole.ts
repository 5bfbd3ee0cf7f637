import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { realPathOf } from './files.js';
import { temporaryName } from './leftovers.js';

/**
 * Writes a file that can be made again, atomically: a reader finds the old contents or the new ones. Makes the folders
 * above it. Throws what `node:fs` throws, and then leaves no other file.
 */
export function writeWhole(file: string, contents: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const target = realPathOf(file);
  const temporary = join(dirname(target), temporaryName(randomBytes(6).toString('hex')));
  try {
    writeFileSync(temporary, contents, { flag: 'wx' });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
