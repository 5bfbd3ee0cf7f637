import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { layDown } from './npm-vscode/lay-down.mjs';
import { npm } from './processes.mjs';

const VERSION = '3.9.2';

/**
 * Lays down what packs an extension. It is no dependency, because it brings twice as many packages as all that the
 * project needs otherwise.
 * @returns {Promise<string>} its script
 */
export async function layDownVsce() {
  const vsce = await layDown(`vsce-${VERSION}`, async (folder) => {
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    await npm(['install', '--ignore-scripts', '--omit=dev', `@vscode/vsce@${VERSION}`], folder);
  });
  return path.join(vsce, 'node_modules', '@vscode', 'vsce', 'vsce');
}
