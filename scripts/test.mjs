// npm test [-- --only lint,types,build,unit,host,e2e] [--grep PATTERN] [FILE…]
// Installs what is missing and runs every stage, also after one has failed; of files of unit tests, only these. Imports
// Node's own modules only, because it runs before anything is installed.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { onSignal } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.UP_NEXT_ROOT = process.cwd();

/** @param {number} started */
function secondsSince(started) {
  return ((Date.now() - started) / 1000).toFixed(1).padStart(6);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, grep: { type: 'string' } },
});
// in the environment, because it reaches the extension host that way
if (values.grep) process.env.UP_NEXT_GREP = values.grep;
onSignal(() => {
  console.error('\nStopped');
});

const allStarted = Date.now();
await ensureDependencies();
const { GROUPS, phases, phasesOf } = await import('./stages.mjs');

const only = values.only ? values.only.split(',') : values.grep ? ['unit', 'host', 'e2e'] : [];
const unknown = only.filter((group) => !GROUPS.includes(group));
if (unknown.length > 0) {
  console.error(`--only ${unknown.join(',')}: there are ${GROUPS.join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
/** @type {string[]} */
const retried = [];
/** @type {string[]} */
const failures = [];

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {boolean} isAlone its output is shown as it comes; that of others would be mixed with it
 */
async function runStage(stage, isAlone) {
  const heading = `\n── ${stage.name}`;
  /** @type {string[]} */
  const kept = [];
  if (isAlone) console.log(heading);
  const started = Date.now();
  /** @type {import('./stages.mjs').Counts} */
  const counts = await stage
    .run(isAlone ? undefined : (text) => kept.push(text))
    .catch((/** @type {unknown} */ error) => {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0, failures: [String(error)] };
    });
  if (!isAlone) console.log(`${heading}\n${kept.join('')}`.trimEnd());
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  retried.push(...(counts.retried ?? []));
  // where only the end of the output is kept, what failed can be read there
  failures.push(...(counts.failures ?? []).map((each) => `${stage.name}: ${each}`));
  const outcome = counts.failed > 0 ? 'FAILED' : counts.passed > 0 ? 'passed' : 'skipped';
  summary.push(`${outcome.padEnd(7)} ${secondsSince(started)} s  ${stage.name}`);
}

for (const lanes of positionals.length > 0 ? phasesOf(positionals) : phases(only)) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const stage of lane) await runStage(stage, lanes.length === 1);
    }),
  );
}

console.log(`\n${summary.join('\n')}\n${''.padEnd(7)} ${secondsSince(allStarted)} s  in all\n`);
for (const title of retried) console.log(`needed a second try: ${title}`);
for (const title of failures) console.log(`failed: ${title}`);
if (total.passed + total.failed === 0) {
  console.error('Nothing was tested');
  total.failed = 1;
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
