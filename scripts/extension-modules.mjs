// The ES modules of the extension, with few files to load when it is activated.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

/**
 * Bundles like `build`. esbuild gives a file of its own to whatever the entry shares with a module that is imported later;
 * rollup knows that the entry is there by then, and leaves it in the entry: one file in place of seventy, each of which
 * takes VS Code's loader some milliseconds.
 * @param {Omit<import('esbuild').BuildOptions, 'write'> & { outdir: string }} options with one entry
 * @param {import('esbuild').TransformOptions} form how the files are written
 */
export async function buildModules(options, form) {
  const { outputFiles } = await build({ ...options, minify: false, splitting: true, write: false });
  const texts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  const bundle = await rollup({
    input: Object.fromEntries(Object.keys(options.entryPoints ?? {}).map((name) => [name, `${name}.mjs`])),
    external: ['vscode', /^node:/],
    // more than the entry's own names may be imported from it
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        name: 'what esbuild has written',
        resolveId: (id) => (texts.has(path.basename(id)) ? path.basename(id) : undefined),
        load: (id) => texts.get(id),
      },
    ],
  });
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
  const { output } = await bundle.generate({ format: 'es', ...names });
  for (const { fileName, ...file } of output) {
    if (file.type !== 'chunk') continue;
    const { code } = await transform(file.code, { ...form, format: 'esm' });
    await writeFile(path.join(options.outdir, fileName), code);
  }
}
