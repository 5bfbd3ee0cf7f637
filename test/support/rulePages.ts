import * as path from 'node:path';
import type { Files } from './blog.js';

/** A file that a page shows as an example. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** The names of files beside it, which hold something that cannot be shown. */
  readonly beside: readonly string[];
}

/** What a rule's page shows. */
export interface RulePage {
  readonly title: string;
  readonly sections: readonly string[];
  readonly wrong: readonly ExampleFile[];
  readonly right: readonly ExampleFile[];
  /** The configuration of both examples. */
  readonly config: unknown;
  /** Every piece of `.upnext.json` that the page shows. */
  readonly configurations: readonly string[];
}

const FENCE = /^(`{3,})(\w+)(?: (.*))?\n([^]*?)\n\1$/gm;

/** Where an example lies that does not say so itself. */
const PATH = 'guides/example/example.md';

/**
 * Reads a page under `docs/rules/`. A fence `markdown wrong` or `markdown right` is an example; a path and
 * `beside=IMAGE` may follow. A fence `json config` configures both.
 */
export function readRulePage(text: string): RulePage {
  const fences = [...text.matchAll(FENCE)].map(([, , language = '', info = '', content = '']) => ({
    language,
    words: info.split(' '),
    content,
  }));
  const examples = (kind: string): readonly ExampleFile[] =>
    fences
      .filter(({ language, words }) => language === 'markdown' && words[0] === kind)
      .map(({ words: [, ...words], content }) => ({
        path: words.find((word) => !word.includes('=')) ?? PATH,
        text: `${content}\n`,
        beside: words.flatMap((word) => (word.startsWith('beside=') ? [word.slice('beside='.length)] : [])),
      }));
  const config = fences.find(({ language, words }) => language === 'json' && words[0] === 'config');
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    sections: [...text.replace(FENCE, '').matchAll(/^## (.*)$/gm)].map(([, name = '']) => name),
    wrong: examples('wrong'),
    right: examples('right'),
    config: config ? (JSON.parse(config.content) as unknown) : undefined,
    configurations: fences.filter(({ language }) => language === 'json').map(({ content }) => content),
  };
}

/** The examples as a workspace folder, with the files beside them. */
export function exampleFiles(examples: readonly ExampleFile[]): Files {
  return Object.fromEntries(
    examples.flatMap((example) => [
      [example.path, example.text] as const,
      ...example.beside.map((name) => [path.posix.join(path.posix.dirname(example.path), name), ''] as const),
    ]),
  );
}
