// npm run fuzz -- --runs N [--seed S] [--grep PATTERN]: runs the property tests on other examples than `npm test` does,
// in rounds of a seed each, until N examples have been tried or a test fails. A failure is shrunk, and shown with its
// seed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.UP_NEXT_ROOT = process.cwd();

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    grep: { type: 'string' },
  },
});
const wanted = Number(values.runs);
const given = values.seed === undefined ? undefined : Number(values.seed);
if (!Number.isInteger(wanted) || wanted < 1 || (given !== undefined && !Number.isInteger(given))) {
  console.error('npm run fuzz -- --runs N [--seed S] [--grep PATTERN]: N and S are whole numbers');
  process.exit(2);
}

/** The bundles of tests that load fast-check, themselves or through modules that they import. */
function filesWithProperties() {
  /** @type {unknown} */
  const meta = JSON.parse(readFileSync(path.join('out', 'test', 'meta.json'), 'utf8'));
  const { inputs, outputs } = /** @type {import('esbuild').Metafile} */ (meta);
  /** @type {(module: string, seen?: Set<string>) => boolean} */
  const reaches = (module, seen = new Set([module])) =>
    (inputs[module]?.imports ?? []).some(({ path: name, external }) => {
      if (external) return name === 'fast-check';
      return !seen.has(name) && reaches(name, seen.add(name));
    });
  return Object.entries(outputs)
    .filter(([file, { entryPoint }]) => file.endsWith('.test.mjs') && entryPoint && reaches(entryPoint))
    .map(([file]) => file);
}

await ensureDependencies();
if ((await run(process.execPath, ['scripts/bundle-tests.mjs'])) !== 0) process.exit(1);
const { default: fc } = await import('fast-check');
const { configureProperties } = await import('./properties.mjs');
const { default: Mocha } = await import('mocha');

process.setSourceMapsEnabled(true);
const mocha = new Mocha({
  // two hours: a round has no limit of its own
  timeout: 7_200_000,
  reporter: 'dot',
  ...(values.grep && { grep: values.grep }),
});
mocha.cleanReferencesAfterRun(false);
for (const file of filesWithProperties()) mocha.addFile(path.resolve(file));
await mocha.loadFilesAsync();

let tried = 0;
let seed = given ?? Date.now() % 2 ** 31;
let failures = 0;
while (failures === 0 && tried < wanted) {
  configureProperties({
    seed,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a plugin cannot be given to all tests
    reporter: (details) => {
      tried += details.numRuns;
      const message = fc.defaultReportMessage(details);
      if (message !== undefined) throw new Error(message);
    },
  });
  const before = tried;
  failures = await new Promise((resolve) => {
    mocha.run(resolve);
  });
  console.log(`seed ${seed}: ${tried} examples tried`);
  if (tried === before && failures === 0) {
    console.error('No property test was run');
    failures = 1;
  }
  // the examples of one seed have nothing in common with those of the next
  seed++;
}
process.exit(failures === 0 ? 0 : 1);
