// Mocha as every stage runs it: in Node for the unit and end-to-end tests, in the extension host for the host tests.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** @param {unknown} error one of another process, too, which is no instance of this one's class */
function messageOf(error) {
  return String(error && typeof error === 'object' && 'message' in error ? error.message : error);
}

/** @param {unknown} error */
function firstLineOf(error) {
  return messageOf(error).split('\n', 1)[0] ?? '';
}

/**
 * Prints what Mocha's own `spec` does, and leaves the counts for the stage that started it.
 */
class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {string[]} */
    const retried = [];
    runner.on(
      Mocha.Runner.constants.EVENT_TEST_RETRY,
      (/** @type {Mocha.Test} */ test, /** @type {unknown} */ error) => {
        retried.push(`${test.fullTitle()}: ${firstLineOf(error)}`);
        console.log(`    ↻ ${test.title}: ${messageOf(error)}`);
      },
    );
    /** @type {string[]} */
    const failures = [];
    runner.on(
      Mocha.Runner.constants.EVENT_TEST_FAIL,
      (/** @type {Mocha.Test} */ test, /** @type {unknown} */ error) => {
        failures.push(`${test.fullTitle()}: ${firstLineOf(error)}`);
      },
    );
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      leaveCounts({ passed, failed, skipped, retried, failures });
    });
  }
}

/**
 * Leaves counts for tests that cannot be run here.
 * @param {string} reason
 * @returns {number} how many failed: none
 */
export function leaveSkipped(reason) {
  console.log(`Skipped: ${reason}`);
  leaveCounts({ passed: 0, failed: 0, skipped: 1 });
  return 0;
}

/** @param {import('./stages.mjs').Counts} counts for the stage that started this process */
export function leaveCounts(counts) {
  const file = process.env.UP_NEXT_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/**
 * The bundled test files of a folder, all levels down.
 * @param {string} folder
 */
export function testFilesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.m?js$/.test(file))
    .map((file) => path.join(folder, file))
    .sort();
}

/**
 * @typedef {object} MochaOptions
 * @property {number} timeout milliseconds that a test may take
 * @property {number} [retries] how often a test that fails is run again
 * @property {number} [jobs] how many files are run at the same time, each in a process of its own; in this one when
 * it is not given
 */

/**
 * @param {readonly string[]} files
 * @param {MochaOptions} options
 * @returns {Promise<number>} how many tests failed
 */
export async function runMocha(files, { timeout, retries = 0, jobs }) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: CountingReporter,
    timeout,
    retries,
    ...(jobs && { parallel: true, jobs }),
    forbidOnly: true, // a forgotten `.only` would silently skip all the others; `npm test -- --grep` does not
    ...(process.env.UP_NEXT_GREP && { grep: process.env.UP_NEXT_GREP }),
  });
  for (const file of files) mocha.addFile(file);
  // `run` alone loads files as CommonJS
  if (jobs === undefined) await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}
