// Bundles the tests into out/test/, a file for a file, so that Mocha runs the same code in Node and in VS Code, and what
// files for Node share into out/test/shared/. With paths of tests, only those.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
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

const isTest = (/** @type {string} */ file) => file.endsWith('.test.ts');
const isIn = (/** @type {string} */ folder) => (/** @type {string} */ file) =>
  file.startsWith(path.join('test', folder));

/** @type {import('esbuild').BuildOptions} */
const forNode = {
  outdir: 'out',
  outbase: '.',
  bundle: true,
  platform: 'node',
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
};

// What they share is loaded once: two hundred copies of the core fill 1.8 GB, which makes every collection of garbage
// slow, and each is compiled anew.
const { metafile } = await build({
  ...forNode,
  entryPoints:
    given.length > 0
      ? given
      : files.filter((file) => isTest(file) && !isIn('web')(file) && !isIn('host')(file)),
  format: 'esm',
  splitting: true,
  chunkNames: 'test/shared/[hash]',
  outExtension: { '.js': '.mjs' },
  // what code in CommonJS asks for: libraries for Node's modules, the command line for its own file
  banner: {
    js: `
import { createRequire as requireForBundle } from 'node:module';
const require = requireForBundle(import.meta.url);
const __filename = require('node:url').fileURLToPath(import.meta.url);`,
  },
  metafile: true,
});

if (given.length === 0) {
  writeFileSync('out/test/meta.json', JSON.stringify(metafile));
  // VS Code loads what tests an extension as CommonJS
  await build({
    ...forNode,
    entryPoints: files.filter(
      (file) => isIn('host')(file) && (isTest(file) || path.basename(file) === 'index.ts'),
    ),
    format: 'cjs',
  });
  // one file, because the extension host of a browser loads no second one
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
}
