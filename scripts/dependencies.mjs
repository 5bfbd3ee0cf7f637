// Imports Node's own modules only, because it runs before anything is installed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './json.mjs';
import { npm } from './processes.mjs';
import { root } from './root.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/** @param {string} file */
function packagesIn(file) {
  const lock = /** @type {{ packages: Packages }} */ (readJson(path.join(root(), file)));
  return lock.packages;
}

/**
 * Compares the lock file with what npm says that it installed, which it writes last. The times of the two files would
 * not do: git sets a new one at each checkout, and `npm install` writes the lock file after the packages.
 */
function isInstalled() {
  if (!existsSync(path.join(root(), 'node_modules', '.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([name, wanted]) => {
    if (name === '') return true; // the project itself
    const found = installed[name];
    if (!found) return wanted.optional === true; // for another platform
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** Installs the dependencies when they are missing or not those of the lock file. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci)');
  await npm(['ci'], root());
}
