import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atExit } from './at-exit.mjs';

/**
 * Makes a temporary folder, which goes with this process unless it is removed before.
 * @param {string} purpose a word for its name
 */
export function temporaryFolder(purpose) {
  const folder = mkdtempSync(path.join(tmpdir(), `up-next-${purpose}-`));
  const remove = () => {
    callOff();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const callOff = atExit(remove);
  return { path: folder, remove };
}
