// npm run bench [-- --only core,commands,window] [--many] [--others]: bundles bench/ and runs it, first what is timed
// in Node, then whole runs of the command line, then what is timed in a window of VS Code.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.UP_NEXT_ROOT = process.cwd();
await ensureDependencies();
const { build } = await import('esbuild');
await build({
  entryPoints: [
    'bench/bench.ts',
    'bench/commands.ts',
    'bench/preview.ts',
    'bench/firstRows.ts',
    'bench/wholeSeries.ts',
    'bench/activation.ts',
    'bench/editor.ts',
  ],
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['playwright-core', '@vscode/test-electron'],
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
// in the extension host of a window
await build({
  entryPoints: ['bench/activate.ts', 'bench/editorHost.ts'],
  outdir: 'out',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
});

const { values } = parseArgs({
  options: { only: { type: 'string' }, many: { type: 'boolean' }, others: { type: 'boolean' } },
});
const flags = [...(values.many ? ['--many'] : []), ...(values.others ? ['--others'] : [])];
const { whyNoNpmVsCode } = await import('./vscode.mjs');
const reason = await whyNoNpmVsCode();
/** @type {Record<string, readonly (readonly string[])[]>} */
const GROUPS = {
  core: [['out/bench.mjs']],
  commands: [['scripts/build.mjs'], ['out/commands.mjs', ...flags]],
  window: reason
    ? []
    : [
        ['scripts/build.mjs'],
        ['out/preview.mjs'],
        ['out/firstRows.mjs'],
        ['out/wholeSeries.mjs'],
        ['out/activation.mjs'],
        ['out/editor.mjs', ...flags],
      ],
};
const names = values.only?.split(',') ?? Object.keys(GROUPS);
for (const [file = '', ...args] of names.flatMap((name) => GROUPS[name] ?? [])) {
  process.exitCode = await run(process.execPath, [file, ...args]);
  if (process.exitCode !== 0) break;
}
if (reason && names.includes('window')) console.log(`Skipped what is timed in a window: ${reason}`);
