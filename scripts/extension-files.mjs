// The files of the extension, with few to load when it is activated.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';

/**
 * Bundles like `build`, as CommonJS, which VS Code loads sooner than ES modules, and which esbuild does not split.
 * esbuild also gives a file of its own to whatever the entry shares with a module that is imported later; rollup knows
 * that the entry is there by then, and leaves it in the entry: one file in place of seventy.
 * @param {Omit<import('esbuild').BuildOptions, 'write'> & { outdir: string }} options with one entry
 */
export async function buildFiles(options) {
  const { outputFiles } = await build({
    ...options,
    minify: false,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    write: false,
  });
  const texts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  const bundle = await rollup({
    input: Object.fromEntries(Object.keys(options.entryPoints ?? {}).map((name) => [name, `${name}.mjs`])),
    external: ['vscode', /^node:/],
    // more than the entry's own names may be imported from it
    preserveEntrySignatures: 'allow-extension',
    // nothing is imported for its effects alone: a file does not load another whose names it has no use for
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'what esbuild has written',
        resolveId: (id) => (texts.has(path.basename(id)) ? path.basename(id) : undefined),
        load: (id) => texts.get(id),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    dynamicImportInCjs: false,
    minifyInternalExports: true,
    generatedCode: { preset: 'es2015', symbols: false },
    // all that is required here is known to be a module
    esModule: false,
    hoistTransitiveImports: false,
    // VS Code gives its own API, with nothing to make a default of
    interop: (name) => (name === 'vscode' ? 'esModule' : 'default'),
    entryFileNames: '[name].cjs',
    // without the hash of the first step; of several of one name each gets a number
    chunkFileNames: ({ name }) => `${name.replace(/-[\dA-Z]{8}$/, '')}.cjs`,
  });
  for (const { fileName, ...file } of output) {
    if (file.type !== 'chunk') continue;
    // two hundredths smaller than esbuild makes it, which is what a feature takes
    const { code = '' } = await minify(file.code, {
      ecma: 2020,
      toplevel: true,
      format: { comments: false },
    });
    await writeFile(path.join(options.outdir, fileName), code);
  }
}
