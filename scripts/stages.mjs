// The stages of `npm test`, fast ones first.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './json.mjs';
import { run } from './processes.mjs';
import { root } from './root.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [retried] the tests that passed or failed only after a second try, and why
 * @property {readonly string[]} [failures] the tests that failed, and why
 *
 * @typedef {(text: string) => void} Print shows text at once, or keeps it until the stage is over
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} groups what `--only` names it by
 * @property {(print?: Print) => Promise<Counts>} run prints to the standard output when not told otherwise
 */

export const GROUPS = ['lint', 'types', 'build', 'unit', 'host', 'e2e'];

const NEEDS_BUNDLES = ['unit', 'host', 'e2e'];

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

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
    run: async (onOutput) => {
      const exitCode = await run(process.execPath, [script, ...args], onOutput && { onOutput });
      return exitCode === 0 ? PASSED : FAILED;
    },
  };
}

/**
 * By the native compiler, six times faster; the linter still needs the one before it, which has an API in JavaScript.
 * @param {string} project
 */
function types(project) {
  return script(`tsc ${project}`, ['types'], 'node_modules/typescript-7/bin/tsc', [
    '--noEmit',
    '-p',
    project,
  ]);
}

/**
 * A script that runs tests and leaves their counts in a file. A run that leaves none, or that found no test, has
 * failed, whatever it exits with.
 * @param {string} name
 * @param {readonly string[]} groups
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function tests(name, groups, script, args) {
  return { name, groups, run: (print) => countTests(script, args, print) };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Print | undefined} print
 * @returns {Promise<Counts>}
 */
async function countTests(script, args, print) {
  const folder = temporaryFolder('counts');
  const file = path.join(folder.path, 'counts.json');
  const say = print ?? ((/** @type {string} */ text) => void process.stdout.write(text));
  try {
    const exitCode = await run(process.execPath, [script, ...args], {
      env: { UP_NEXT_COUNTS: file },
      ...(print && { onOutput: print }),
    });
    if (!existsSync(file)) {
      say(`The tests left no counts (exit code ${exitCode})\n`);
      return FAILED;
    }
    const counts = /** @type {Counts} */ (readJson(file));
    if (counts.passed + counts.failed + counts.skipped === 0 && !process.env.UP_NEXT_GREP) {
      say('There was no test to run\n');
      return FAILED;
    }
    if (exitCode !== 0 && counts.failed === 0) {
      say(`No test failed, but the run did (exit code ${exitCode})\n`);
      return { ...counts, failed: 1 };
    }
    return counts;
  } finally {
    folder.remove();
  }
}

/** The tests in test/host/NAME/ run in a VS Code of their own: see scripts/host-tests.mjs. */
function hostStages() {
  const workspaces = readdirSync(path.join(root(), 'test', 'host'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return workspaces
    .sort()
    .map((name) => tests(`host tests (${name})`, ['host'], 'scripts/host-tests.mjs', [name]));
}

/** Windows at the same time: with five, one stood still so long at the start that it lost its extension host. */
const HOST_LANES = 3;

/** @param {readonly Stage[]} stages */
function inLanes(stages) {
  return Array.from({ length: HOST_LANES }, (_, lane) =>
    stages.filter((_stage, place) => place % HOST_LANES === lane),
  );
}

/**
 * The stages to run: one phase after another, the lanes of a phase at the same time, and the stages of a lane one after
 * another.
 * @param {readonly string[]} only groups; all of them when empty
 * @returns {readonly (readonly (readonly Stage[])[])[]}
 */
export function phases(only) {
  const prettier = ['--check', '--log-level=warn', '.'];
  /** @type {Stage[][][]} */
  const all = [
    [
      [
        script('production build', ['build', ...NEEDS_BUNDLES], 'scripts/build.mjs'),
        script('bundle the tests', NEEDS_BUNDLES, 'scripts/bundle-tests.mjs'),
        tests('unit tests', ['unit'], 'scripts/node-tests.mjs', ['unit']),
      ],
      [
        script('eslint', ['lint'], 'node_modules/eslint/bin/eslint.js', ['.']),
        script('knip', ['lint'], 'node_modules/knip/bin/knip.js'),
        script('prettier', ['lint'], 'node_modules/prettier/bin/prettier.cjs', prettier),
        ...['src/core', 'src/page', 'src/webview', '.'].map(types),
      ],
      [script('VS Code and what packs', ['host', 'e2e'], 'scripts/lay-down-all.mjs')],
    ],
    inLanes([...hostStages(), tests('web host tests', ['host'], 'scripts/web-tests.mjs', [])]),
    [
      [
        // after VS Code is there, because its own grammar of Markdown is
        tests('grammar tests', ['unit'], 'scripts/node-tests.mjs', ['grammar']),
        tests('e2e tests', ['e2e'], 'scripts/node-tests.mjs', ['e2e']),
      ],
    ],
  ];
  const isWanted = (/** @type {Stage} */ { groups }) =>
    only.length === 0 || groups.some((group) => only.includes(group));
  return all
    .map((lanes) => lanes.map((lane) => lane.filter(isWanted)).filter((lane) => lane.length > 0))
    .filter((lanes) => lanes.length > 0);
}

/**
 * The stages that run files of unit tests: nothing else is built for them.
 * @param {readonly string[]} files as in `test/core/a.test.ts`
 * @returns {readonly (readonly (readonly Stage[])[])[]}
 */
export function phasesOf(files) {
  const bundle = script('bundle the tests', [], 'scripts/bundle-tests.mjs', files);
  return [[[bundle, tests('unit tests', [], 'scripts/node-tests.mjs', ['unit', ...files])]]];
}
