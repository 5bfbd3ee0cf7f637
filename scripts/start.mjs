// npm start [-- FOLDER]: builds Up Next and opens a VS Code that has it. Imports Node's own modules only, because it
// runs before anything is installed.
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

process.exitCode = 0; // Ctrl+C is how this ends

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} target */
function canBeOpened(target) {
  const stats = statSync(target, { throwIfNoEntry: false });
  return stats?.isDirectory() === true || (stats?.isFile() === true && target.endsWith('.code-workspace'));
}

const root = fileURLToPath(new URL('..', import.meta.url));
const argument = process.argv[2];
const target = argument
  ? path.resolve(process.env.INIT_CWD ?? process.cwd(), argument) // npm itself runs scripts in the root
  : path.join(root, 'examples', 'examples.code-workspace');
if (!canBeOpened(target)) fail(`There is no folder or .code-workspace file ${target}`);

process.chdir(root);
process.env.UP_NEXT_ROOT = process.cwd();
await ensureDependencies();
if ((await run(process.execPath, ['scripts/build.mjs', '--dev'])) !== 0) fail('The build failed');

const { open } = await import('./open-vscode.mjs');
const problem = await open(target);
if (problem) fail(problem);
