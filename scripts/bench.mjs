// npm run bench: bundles bench/ and runs it.
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensureDependencies();
const { build } = await import('esbuild');
await build({
  entryPoints: ['bench/bench.ts'],
  outfile: 'out/bench.js',
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
process.exitCode = await run(process.execPath, ['out/bench.js']);
