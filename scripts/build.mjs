// Bundles everything that ships into dist/ with esbuild. `--watch` rebuilds on change, `--dev` keeps it readable.
import { mkdirSync, rmSync } from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { withoutNode } from './without-node.mjs';

await ensureDependencies();
const { build, context } = await import('esbuild');
const { buildFiles } = await import('./extension-files.mjs');

const dev = process.argv.includes('--dev') || process.argv.includes('--watch');

const form = {
  target: 'es2022',
  minify: !dev,
  legalComments: /** @type {const} */ ('none'),
  // tables of characters take half as much room
  charset: /** @type {const} */ ('utf8'),
};

const shared = {
  ...form,
  bundle: true,
  outdir: 'dist',
  sourcemap: dev,
  logLevel: /** @type {const} */ ('warning'),
  // ES modules where a package has them: they are shaken
  mainFields: ['module', 'main'],
  alias: {
    // markdown-it takes from it what decodes alone; a table to encode with comes with the whole, built when it is loaded
    entities: 'entities/lib/decode.js',
    // its modules, which are shaken; for Node it names CommonJS, which is not
    yaml: './node_modules/yaml/browser/dist/index.js',
  },
};

/** What is imported when it is first needed becomes a file of its own; all is one file while it is worked on. */
const extension = {
  ...shared,
  entryPoints: { extension: 'src/extension/extension.ts' },
  platform: /** @type {const} */ ('node'),
  format: /** @type {const} */ ('cjs'),
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    // one file, because the extension host of a browser loads no second one: what it evaluates as CommonJS can ask for
    // `vscode` alone, and it knows no ES modules
    entryPoints: { 'web/extension': 'src/extension/extension.ts' },
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    plugins: [withoutNode],
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    entryPoints: { webview: 'src/webview/main.ts' },
    platform: 'browser',
    format: 'iife',
  },
];

// after a failed build nothing may be tested or packed that an earlier one made
rmSync('dist', { recursive: true, force: true });

/**
 * Says when a build begins and ends, which an editor's task waits for.
 * @type {import('esbuild').Plugin}
 */
const saysSo = {
  name: 'says so',
  setup(watched) {
    watched.onStart(() => console.log('Building'));
    watched.onEnd(({ errors }) => console.log(`Built, ${errors.length} errors`));
  },
};

if (process.argv.includes('--watch')) {
  /** @type {import('esbuild').BuildOptions[]} */
  const all = [extension, ...bundles];
  for (const options of all)
    await (await context({ ...options, plugins: [...(options.plugins ?? []), saysSo] })).watch();
} else {
  mkdirSync('dist');
  const ofExtension = dev ? build(extension) : buildFiles(extension);
  await Promise.all([ofExtension, ...bundles.map((options) => build(options))]);
}
