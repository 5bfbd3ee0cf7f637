// The stages of `npm test`, fast ones first.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './json.mjs';
import { run } from './processes.mjs';
import { root } from './root.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} groups what `--only` names it by
 * @property {() => Promise<Counts>} run
 */

export const GROUPS = ['lint', 'types', 'build', 'unit', 'host', 'e2e'];

const NEEDS_BUNDLES = ['unit', 'host', 'e2e'];

/** Milliseconds that one test may take: many times what it takes on a quiet machine. */
const UNIT_TIMEOUT = 60_000;
const E2E_TIMEOUT = 60_000;
/** A mouse and a window that is still moving: a test that fails is run again, which is printed. */
const E2E_RETRIES = 2;

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {string} reason
 * @returns {Counts}
 */
function skipped(reason) {
  console.log(`Skipped: ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/**
 * A script that passes or fails as a whole.
 * @param {string} name
 * @param {readonly string[]} groups
 * @param {string} script relative to the root
 * @param {readonly string[]} [args]
 * @returns {Stage}
 */
function script(name, groups, script, args = []) {
  return {
    name,
    groups,
    run: async () => ((await run(process.execPath, [script, ...args])) === 0 ? PASSED : FAILED),
  };
}

/** @param {string} project */
function types(project) {
  return script(`tsc ${project}`, ['types'], 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', project]);
}

/**
 * Runs Mocha in another process, which leaves its counts in a file. A run that leaves none, or that found no test,
 * has failed, whatever it exits with.
 * @param {(env: Record<string, string>) => Promise<number>} start gives the exit code
 * @returns {Promise<Counts>}
 */
async function countTests(start) {
  const folder = temporaryFolder('counts');
  const file = path.join(folder.path, 'counts.json');
  try {
    const exitCode = await start({ UP_NEXT_COUNTS: file });
    if (!existsSync(file)) {
      console.error(`Mocha left no counts (exit code ${exitCode})`);
      return FAILED;
    }
    const counts = /** @type {Counts} */ (readJson(file));
    if (counts.passed + counts.failed + counts.skipped === 0 && !process.env.UP_NEXT_GREP) {
      console.error('There was no test to run');
      return FAILED;
    }
    if (exitCode !== 0 && counts.failed === 0) {
      console.error(`No test failed, but the run did (exit code ${exitCode})`);
      return { ...counts, failed: 1 };
    }
    return counts;
  } finally {
    folder.remove();
  }
}

/**
 * Runs bundled tests with Mocha in Node.
 * @param {(file: string) => boolean} filter takes a path relative to out/test/
 * @param {number} timeout
 * @param {number} [retries]
 */
async function runInNode(filter, timeout, retries = 0) {
  const { testFilesIn } = await import('./mocha.mjs');
  const folder = path.join(root(), 'out', 'test');
  const files = existsSync(folder) ? testFilesIn(folder) : [];
  const wanted = files.filter((file) => filter(path.relative(folder, file)));
  return countTests((env) =>
    run(process.execPath, ['scripts/run-mocha.mjs', String(timeout), String(retries), ...wanted], { env }),
  );
}

/** @param {string} file */
function topFolder(file) {
  return file.split(path.sep)[0];
}

/** @type {Stage} */
const unit = {
  name: 'unit tests',
  groups: ['unit'],
  // whatever is not one of the others, so that a new folder of tests cannot be forgotten
  run: () => runInNode((file) => !['grammar', 'host', 'e2e'].includes(topFolder(file) ?? ''), UNIT_TIMEOUT),
};

/** @type {Stage} */
const grammar = {
  name: 'grammar tests',
  groups: ['unit'],
  // after the host tests, because VS Code's own grammar of Markdown is there only when VS Code is
  run: () => runInNode((file) => topFolder(file) === 'grammar', UNIT_TIMEOUT),
};

/** @type {Stage} */
const endToEnd = {
  name: 'e2e tests',
  groups: ['e2e'],
  run: async () => {
    const { whyNoNpmVsCode } = await import('./vscode.mjs');
    const reason = await whyNoNpmVsCode();
    if (reason) return skipped(reason);
    const { installVsCode } = await import('./npm-vscode/install.mjs');
    console.log(`Using ${(await installVsCode()).label}`);
    return runInNode((file) => topFolder(file) === 'e2e', E2E_TIMEOUT, E2E_RETRIES);
  },
};

/**
 * The tests in test/host/NAME/ run in a VS Code that has a copy of examples/NAME open.
 * @param {string} workspace
 * @returns {Stage}
 */
function host(workspace) {
  return {
    name: `host tests (${workspace})`,
    groups: ['host'],
    run: async () => {
      const { chooseVsCode } = await import('./vscode.mjs');
      const vscode = await chooseVsCode();
      if (typeof vscode === 'string') return skipped(vscode);
      console.log(`Using ${vscode.label}`);
      const { runHostTests } = await import('./host-tests.mjs');
      return countTests((env) => runHostTests(workspace, vscode.executable, env));
    },
  };
}

function hostStages() {
  const workspaces = readdirSync(path.join(root(), 'test', 'host'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return workspaces.sort().map(host);
}

/**
 * The stages to run, in order.
 * @param {readonly string[]} only groups; all of them when empty
 */
export function stages(only) {
  const all = [
    script('production build', ['build', ...NEEDS_BUNDLES], 'scripts/build.mjs'),
    script('bundle the tests', NEEDS_BUNDLES, 'scripts/bundle-tests.mjs'),
    unit,
    script('prettier', ['lint'], 'node_modules/prettier/bin/prettier.cjs', [
      '--check',
      '--log-level=warn',
      '.',
    ]),
    ...['src/core', 'src/page', 'src/webview', '.'].map(types),
    script('eslint', ['lint'], 'node_modules/eslint/bin/eslint.js', ['.']),
    ...hostStages(),
    grammar,
    endToEnd,
  ];
  return only.length === 0 ? all : all.filter((stage) => stage.groups.some((group) => only.includes(group)));
}
