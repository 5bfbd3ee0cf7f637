// Mocha as every stage runs it: in Node for the unit and end-to-end tests, in the extension host for the host tests.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

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
    runner.on(
      Mocha.Runner.constants.EVENT_TEST_RETRY,
      (/** @type {Mocha.Test} */ test, /** @type {unknown} */ error) => {
        console.log(`    ↻ ${test.title}: ${String(error)}`);
      },
    );
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const file = process.env.UP_NEXT_COUNTS;
      if (!file) return;
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    });
  }
}

/**
 * The bundled test files of a folder, all levels down.
 * @param {string} folder
 */
export function testFilesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => path.join(folder, file))
    .sort();
}

/**
 * @param {readonly string[]} files
 * @param {{ timeout: number, retries?: number }} options milliseconds that a test may take, how often it may be run again
 * @returns {Promise<number>} how many tests failed
 */
export function runMocha(files, { timeout, retries = 0 }) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: CountingReporter,
    timeout,
    retries,
    forbidOnly: true, // a forgotten `.only` would silently skip all the others; `npm test -- --grep` does not
    ...(process.env.UP_NEXT_GREP && { grep: process.env.UP_NEXT_GREP }),
  });
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}
