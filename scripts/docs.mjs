// npm run docs: writes those parts of the documentation and of the JSON schema that follow from the code.
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensureDependencies();
const { build } = await import('esbuild');
await build({
  entryPoints: ['scripts/docs/main.ts'],
  outfile: 'out/docs.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['prettier'],
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
process.exitCode = await run(process.execPath, ['out/docs.mjs']);
