// npm run bench: bundles bench/ and runs it, first what is timed in Node, then what is timed in a window of VS Code.
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.UP_NEXT_ROOT = process.cwd();
await ensureDependencies();
const { build } = await import('esbuild');
await build({
  entryPoints: ['bench/bench.ts', 'bench/preview.ts', 'bench/firstRows.ts'],
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['playwright-core', '@vscode/test-electron'],
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});

const { whyNoNpmVsCode } = await import('./vscode.mjs');
const reason = await whyNoNpmVsCode();
const inWindow = [['scripts/build.mjs'], ['out/preview.mjs'], ['out/firstRows.mjs']];
const parts = [['out/bench.mjs'], ...(reason ? [] : inWindow)];
for (const part of parts) {
  process.exitCode = await run(process.execPath, part);
  if (process.exitCode !== 0) break;
}
if (reason) console.log(`Skipped what is timed in a window: ${reason}`);
