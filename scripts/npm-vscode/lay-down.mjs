import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/** Milliseconds. */
const LONGEST_INSTALLATION = 30 * 60_000;

/** Where everything goes that is downloaded for tests and trials; `@vscode/test-electron` uses the same folder. */
export function downloads() {
  return path.join(root(), '.vscode-test');
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Removes what earlier attempts left that were cut short.
 * @param {string} name
 */
function removeLeftovers(name) {
  for (const entry of readdirSync(downloads())) {
    if (!entry.startsWith(`${name}.partial-`)) continue;
    const folder = path.join(downloads(), entry);
    // by its age too, because the id may be that of another process by now, or of a dead one that nobody waited for
    const isOld = Date.now() - statSync(folder).ctimeMs > LONGEST_INSTALLATION;
    if (isOld || !isRunning(Number(entry.split('-').at(-1))))
      rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Fills a folder once. It gets its name only when it is complete, so two runs at the same time, or one that was cut
 * short, cannot leave half of it behind.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder
 */
export async function layDown(name, fill) {
  const folder = path.join(downloads(), name);
  const done = path.join(folder, 'done');
  if (existsSync(done)) return folder;

  mkdirSync(downloads(), { recursive: true });
  removeLeftovers(name);
  const partial = `${folder}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  const started = Date.now();
  console.log(`Installing ${name} into .vscode-test/`);
  try {
    await fill(partial);
    writeFileSync(path.join(partial, 'done'), '');
    if (!existsSync(done)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  console.log(`Installed ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return folder;
}
