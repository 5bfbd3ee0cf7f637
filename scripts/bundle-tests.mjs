// Bundles the tests into out/test/, a file for a file, so that Mocha runs the same code in Node and in VS Code. With
// paths of tests, only those.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { withoutNode } from './without-node.mjs';

const given = process.argv.slice(2).map((file) => path.normalize(file));

// a test that no longer exists must not run any more
if (given.length === 0)
  for (const folder of ['out/test', 'out/web']) rmSync(folder, { recursive: true, force: true });

const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) =>
  path.join('test', file),
);

/** @param {string} file */
function isEntry(file) {
  return (
    (file.endsWith('.test.ts') && !file.startsWith(path.join('test', 'web'))) ||
    file === path.join('test', 'host', 'index.ts')
  );
}

await build({
  entryPoints: given.length > 0 ? given : files.filter(isEntry),
  outdir: 'out',
  outbase: '.',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  mainFields: ['module', 'main'],
  // these read files of their own, are large, or are configured once for all tests
  external: [
    'axe-core',
    'commonmark-spec',
    'fast-check',
    'vscode',
    'mocha',
    'playwright-core',
    '@vscode/test-electron',
    'esbuild',
    'eslint',
    'typescript-eslint',
    'prettier',
    'typescript',
  ],
  logLevel: 'warning',
});

// one file, because the extension host of a browser loads no second one
if (given.length === 0)
  await build({
    entryPoints: ['test/web/index.ts'],
    outdir: 'out/web',
    outbase: '.',
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    alias: { 'node:assert/strict': './test/web/assert.ts' },
    define: { global: 'globalThis', UP_NEXT_GREP: JSON.stringify(process.env.UP_NEXT_GREP ?? '') },
    external: ['vscode'],
    plugins: [withoutNode],
    logLevel: 'warning',
  });
