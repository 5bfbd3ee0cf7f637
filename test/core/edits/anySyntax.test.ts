import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { rename } from '../../../src/core/edits/rename.js';
import { renumber } from '../../../src/core/edits/renumber.js';
import { applyEdits, type TextEdit } from '../../../src/core/edits/textEdit.js';
import { blog, type Files } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';

interface Part {
  readonly series: string;
  readonly number: number;
}

/** How the posts of a blog say which part of which series they are. */
interface Form {
  readonly sign: string;
  readonly folder: string;
  /** The lines of a block, with SERIES and NUMBER where those are. */
  readonly lines: readonly string[];
  readonly open: string;
  readonly close: string;
  /** A name as the form writes it. */
  readonly quote: (name: string) => string;
  /** The series and the number in a block, as a library or the simplest of readers finds them. */
  readonly read: (block: string) => unknown;
}

const quoted = (name: string): string => JSON.stringify(name);

/** What is after the colon of a line. */
const valueIn = (block: string, key: string): string =>
  block
    .split('\n')
    .find((line) => line.startsWith(key))
    ?.slice(key.length)
    .trim() ?? '';

const FORMS: Readonly<Record<string, Form>> = {
  'TOML, a list and a weight': {
    sign: 'hugo.toml',
    folder: 'content/posts',
    lines: ['title = "T"', 'series = [SERIES] # the series', 'date = 2024-05-01', 'weight = NUMBER # sorts'],
    open: '+++\n',
    close: '+++\n',
    quote: quoted,
    read: (block) => {
      const data = parseToml(block);
      return { series: data.series, number: data.weight };
    },
  },
  'YAML, a text and a number': {
    sign: 'astro.config.mjs',
    folder: 'src/content/blog',
    lines: [
      'title: "T"',
      'seriesId: SERIES # the series',
      'pubDate: 2024-05-01',
      'seriesOrder:   NUMBER # the part',
    ],
    open: '---\n',
    close: '---\n',
    quote: quoted,
    read: (block) => {
      const data = parseYaml(block) as { seriesId: unknown; seriesOrder: unknown };
      return { series: data.seriesId, number: data.seriesOrder };
    },
  },
  'YAML, a map': {
    sign: '_config.yml',
    folder: '_posts',
    lines: ['title: T', 'series: { name: SERIES, order: NUMBER } # the series', 'layout: post'],
    open: '---\n',
    close: '---\n',
    quote: quoted,
    read: (block) => {
      const { series } = parseYaml(block) as { series: { name: unknown; order: unknown } };
      return { series: series.name, number: series.order };
    },
  },
  'metadata lines': {
    sign: 'pelicanconf.py',
    folder: 'content',
    lines: ['Title: T', 'Date: 2024-05-01', 'Series:   SERIES', 'Series_index: NUMBER', 'Summary: About it.'],
    open: '',
    close: '\n',
    quote: (name) => name,
    read: (block) => ({ series: valueIn(block, 'Series:'), number: Number(valueIn(block, 'Series_index:')) }),
  },
  'metadata lines in a comment': {
    sign: 'conf.py',
    folder: 'posts',
    lines: [
      '.. title: T',
      '.. date: 2024-05-01',
      '.. series: SERIES',
      '.. series_index:  NUMBER',
      '.. tags: a',
    ],
    open: '<!--\n',
    close: '-->\n',
    quote: (name) => name,
    read: (block) => ({
      series: valueIn(block, '.. series:'),
      number: Number(valueIn(block, '.. series_index:')),
    }),
  },
};

function linesOf({ lines, quote }: Form, { series, number }: Part): readonly string[] {
  return lines.map((line) => line.replace('NUMBER', String(number)).replace('SERIES', () => quote(series)));
}

function blogOf(form: Form, parts: readonly Part[], lineBreak: string): Files {
  const posts = parts.map((part, place) => {
    const text = `${form.open}${linesOf(form, part).join('\n')}\n${form.close}\nText number ${place}.\n`;
    return [`${form.folder}/2024-05-0${place + 1}-p${place}.md`, text.replaceAll('\n', lineBreak)];
  });
  return { [form.sign]: '', ...(Object.fromEntries(posts) as Files) };
}

function changed(files: Files, edits: readonly TextEdit[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    ]),
  );
}

function blockOf({ open, close }: Form, text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  return plain.slice(open.length, plain.indexOf(`\n${close}`) + 1);
}

/** Each post's data are those wanted, and all lines but those that name the key are as they were. */
function assertChanged(
  form: Form,
  before: Files,
  after: Files,
  key: RegExp,
  wanted: readonly unknown[],
): void {
  const paths = Object.keys(before).filter((path) => path !== form.sign);
  const data = paths.map((path) => form.read(blockOf(form, after[path] ?? '')));
  assert.deepEqual(data, wanted, JSON.stringify(after));
  const others = (text = ''): readonly string[] => text.split('\n').filter((line) => !key.test(line));
  for (const path of paths) assert.deepEqual(others(after[path]), others(before[path]));
}

const NAMES = ['Knots', 'knots for the garden', 'C++ & C#', "It's", 'Über', 'a: b', '#1', '第1章'];
const name = fc.oneof(
  fc.constantFrom(...NAMES, `It's: "new" #1`, '- a', '[x]', '{y}', '*z', '&w', '!v', '%', '@', 'true', '12'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const numbers = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });

for (const [what, form] of Object.entries(FORMS)) {
  const isList = what.includes('list');
  // whitespace around a value is none of it where nothing quotes it
  const own = (series: string): string => (form.quote === quoted ? series : series.trim());
  const seriesIn = (series: string): unknown => (isList ? [own(series)] : own(series));

  describe(`a series of another site, in ${what}`, () => {
    it('has its new name, whatever that is, and all else as it was', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...NAMES),
          name,
          numbers,
          fc.constantFrom('\n', '\r\n'),
          (old, renamed, parts, lineBreak) => {
            const files = blogOf(
              form,
              parts.map((number) => ({ series: old, number })),
              lineBreak,
            );
            const index = blog(files);
            const result = rename(index, { role: 'series', name: old }, renamed);
            if (result.kind === 'refused') return;
            assert.equal(index.series.get(old)?.length, parts.length);
            const wanted = parts.map((number) => ({ series: seriesIn(renamed), number }));
            assertChanged(form, files, changed(files, result.edits), /series(?:Id)?\b/i, wanted);
          },
        ),
        { numRuns: 60 * EFFORT },
      );
    });

    it('is numbered anew, in its order, and all else is as it was', () => {
      fc.assert(
        fc.property(fc.constantFrom(...NAMES), numbers, (series, parts) => {
          const files = blogOf(
            form,
            parts.map((number) => ({ series, number })),
            '\n',
          );
          const posts = blog(files).series.get(series) ?? [];
          const after = changed(files, renumber(posts));
          const again = blog(after).series.get(series) ?? [];
          const paths = posts.map(({ path }) => path);
          assert.deepEqual(
            again.map(({ path }) => path),
            paths,
          );
          const all = again.map(({ section = Number.NaN }) => section);
          const steps = new Set(all.slice(1).map((section, place) => section - (all[place] ?? 0)));
          assert.ok(steps.size <= 1, all.join());
          const byPath = new Map(again.map(({ path, section }) => [path, section]));
          const wanted = Object.keys(files)
            .filter((path) => path !== form.sign)
            .map((path) => ({ series: seriesIn(series), number: byPath.get(path) }));
          assertChanged(form, files, after, /weight|order|_index/i, wanted);
          assert.deepEqual(renumber(again), []);
        }),
        { numRuns: 60 * EFFORT },
      );
    });
  });
}
