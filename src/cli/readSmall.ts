import { statSync } from 'node:fs';
import { isFile, readText } from '../node/files.js';
import { isSystemError } from './cannotRun.js';

/** A configuration of a site is small; a larger file is something else, and not read. */
const MOST_BYTES = 1_000_000;

/** Returns the text of a small file; empty if there is none that can be read. */
export function readSmall(file: string): string {
  try {
    return isFile(file) && statSync(file).size <= MOST_BYTES ? readText(file) : '';
  } catch (error) {
    if (isSystemError(error)) return '';
    throw error;
  }
}
