// node scripts/node-tests.mjs unit|grammar|e2e [FILE…]: runs bundled tests with Mocha in Node, all or those of the
// files, which are named as in test/.
import { existsSync } from 'node:fs';
import inspector from 'node:inspector';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { leaveSkipped, runMocha, testFilesIn } from './mocha.mjs';
import { configureProperties } from './properties.mjs';
import { root } from './root.mjs';

/**
 * Milliseconds that one test may take: many times what it takes on a quiet machine. None where a debugger may stop it.
 */
const UNIT_TIMEOUT = inspector.url() === undefined ? 60_000 : 0;
const E2E_TIMEOUT = 180_000;

/** How many windows are driven at the same time; each keeps a browser, a server and an extension host busy. */
const WINDOWS = Math.min(2, availableParallelism());

/** @param {string} file */
function topFolder(file) {
  return file.split(path.sep)[0] ?? '';
}

/** @param {(topFolder: string) => boolean} filter */
function filesIn(filter) {
  const folder = path.join(root(), 'out', 'test');
  const wanted = process.argv.slice(3).map((file) => path.join(root(), 'out', file.replace(/\.ts$/, '.mjs')));
  const files = existsSync(folder) ? testFilesIn(folder) : [];
  return files
    .filter((file) => wanted.length === 0 || wanted.includes(file))
    .filter((file) => filter(topFolder(path.relative(folder, file))));
}

async function endToEnd() {
  const { whyNoNpmVsCode } = await import('./vscode.mjs');
  const reason = await whyNoNpmVsCode();
  if (reason) return leaveSkipped(reason);
  const { installVsCode } = await import('./npm-vscode/install.mjs');
  const { findBrowser } = await import('./npm-vscode/browser.mjs');
  const browser = await findBrowser();
  const shown = typeof browser === 'string' ? browser : browser.executablePath;
  console.log(`Using ${(await installVsCode()).label} in ${shown}`);
  return runMocha(
    filesIn((folder) => folder === 'e2e'),
    { timeout: E2E_TIMEOUT, retries: process.env.CI === 'true' ? 1 : 0, jobs: WINDOWS },
  );
}

/** @type {Record<string, () => Promise<number>>} */
const KINDS = {
  // whatever is not one of the others, so that a new folder of tests cannot be forgotten
  unit: () =>
    runMocha(
      filesIn((folder) => !['grammar', 'host', 'e2e'].includes(folder)),
      { timeout: UNIT_TIMEOUT },
    ),
  grammar: () =>
    runMocha(
      filesIn((folder) => folder === 'grammar'),
      { timeout: UNIT_TIMEOUT },
    ),
  e2e: endToEnd,
};

// the same examples in every run, so that a failure is the change's and not the day's; `npm run fuzz` tries others
configureProperties({ seed: 1 });

const kind = KINDS[process.argv[2] ?? ''];
if (!kind) throw new Error(`node-tests.mjs ${Object.keys(KINDS).join('|')}`);
const failures = await kind();
// not process.exitCode: a server or a timer that a test left behind would keep the process, and the stage, for ever
process.exit(failures === 0 ? 0 : 1);
