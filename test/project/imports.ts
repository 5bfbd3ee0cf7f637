import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import { inRepository } from '../support/paths.js';

/** Source files by their path in the repository, each with its text. */
export type Sources = ReadonlyMap<string, string>;

/** Every TypeScript file below `src/`. */
export function sourcesOfProject(): Sources {
  const root = inRepository('src');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(
    names.map((name) => [
      path.posix.join('src', name.split(path.sep).join('/')),
      readFileSync(path.join(root, name), 'utf8'),
    ]),
  );
}

/** What a file imports, types included: paths in the repository for its own files, names of packages as written. */
export function importsOf(file: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), fileName).replace(/\.js$/, '.ts')
        : fileName,
    );
}

const OWN_LAYERS = ['core', 'node', 'page', 'webview', 'cli', 'extension'] as const;
type Layer = (typeof OWN_LAYERS)[number];

interface Allowed {
  readonly layers: readonly Layer[];
  readonly packages: (name: string) => boolean;
}

const isNode = (name: string): boolean => name.startsWith('node:');
const isVscode = (name: string): boolean => name === 'vscode';
const PURE = new Set([
  'entities',
  'ignore',
  'jsonc-parser',
  'picomatch',
  'picomatch/posix',
  'toml-eslint-parser',
  'valibot',
  'yaml',
]);

/** What each folder below `src/` may import. */
const ALLOWED: Readonly<Record<Layer, Allowed>> = {
  core: { layers: ['core'], packages: (name) => PURE.has(name) },
  node: { layers: ['node', 'core'], packages: isNode },
  page: { layers: ['page', 'core'], packages: (name) => !isNode(name) && !isVscode(name) },
  webview: { layers: ['webview', 'page', 'core'], packages: (name) => !isNode(name) && !isVscode(name) },
  cli: { layers: ['cli', 'node', 'page', 'core'], packages: (name) => !isVscode(name) },
  extension: { layers: ['extension', 'node', 'page', 'core'], packages: () => true },
};

/** Imports against the direction, as `file → import`. */
export function wrongImports(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    const layer = layerOf(file);
    if (!layer) return [`${file} is in no known folder`];
    const { layers, packages } = ALLOWED[layer];
    return importsOf(file, text)
      .filter((name) => {
        if (!name.startsWith('src/')) return name.startsWith('..') || !packages(name);
        const target = layerOf(name);
        return target === undefined || !layers.includes(target);
      })
      .map((name) => `${file} → ${name}`);
  });
}

function layerOf(file: string): Layer | undefined {
  return OWN_LAYERS.find((layer) => file.startsWith(`src/${layer}/`));
}

/** The folders inside core, highest first; those in one row do not know each other. */
const CORE_ORDER: readonly (readonly string[])[] = [
  ['fixes'],
  ['rules'],
  ['language', 'tree'],
  ['edits'],
  ['links', 'series'],
  ['index'],
  ['site'],
  ['post'],
  ['frontMatter'],
  ['markdown'],
  ['text'],
];

/** Imports inside core that do not lead to a folder below, as `file → import`. */
export function importsAgainstCoreOrder(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    const room = coreFolderOf(file);
    if (room === undefined) return [];
    const from = CORE_ORDER.findIndex((row) => row.includes(room));
    if (from === -1) return [`${file} is in no known folder of core`];
    return importsOf(file, text)
      .filter((name) => {
        const target = coreFolderOf(name);
        if (target === undefined || target === room) return false;
        return CORE_ORDER.findIndex((row) => row.includes(target)) <= from;
      })
      .map((name) => `${file} → ${name}`);
  });
}

function coreFolderOf(file: string): string | undefined {
  return /^src\/core\/([^/]+)\//.exec(file)?.[1];
}

/** Imports that lead back to where they came from, each as the files of the round; at most one for a file. */
export function importCycles(sources: Sources): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    const place = above.indexOf(file);
    if (place !== -1) cycles.push([...above.slice(place), file]);
    if (place !== -1 || done.has(file)) return;
    for (const name of importsOf(file, sources.get(file) ?? '')) {
      if (sources.has(name)) visit(name, [...above, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return cycles;
}

/** Imports of own files that are not there. */
export function missingImports(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((name) => name.startsWith('src/') && !sources.has(name) && !existsSync(inRepository(name)))
      .map((name) => `${file} → ${name}`),
  );
}
