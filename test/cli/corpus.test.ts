import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { readJson } from '../../scripts/json.mjs';
import { root } from '../../scripts/root.mjs';
import { inFolder, runJson } from './support.js';

/** A copy of a real blog beside the checkout, with what its own indexer makes of it. */
const CORPUS = path.resolve(root(), '..', 'shared', 'corpus', 'engineering-blog-2022-12');

type Entry = Readonly<Record<string, unknown>> & { readonly path: string };

const KEYS = [
  ...['path', 'category', 'title', 'topic', 'date', 'summary'],
  ...['thumbnail', 'series', 'seriesSection'],
];

const byPath = (a: Entry, b: Entry): number => (a.path < b.path ? -1 : 1);

describe(`the blog in ${path.relative(root(), CORPUS)}, where it is laid down`, () => {
  before(function () {
    if (!existsSync(CORPUS)) this.skip();
  });

  it('is listed as its own indexer lists it', () => {
    const expected = readJson(path.join(CORPUS, 'expected-index.json')) as readonly Entry[];
    const { posts } = inFolder(CORPUS, () => runJson('list')) as { readonly posts: readonly Entry[] };
    const listed = posts.map(({ section, ...entry }) => {
      const all: Readonly<Record<string, unknown>> = { ...entry, seriesSection: section };
      // the indexer knows neither slugs nor neighbours
      return Object.fromEntries(KEYS.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
    });
    assert.deepEqual(listed, [...expected].sort(byPath));
  });

  it('has nothing wrong in it', () => {
    const report = inFolder(CORPUS, () => runJson('check')) as { readonly problems: readonly unknown[] };
    assert.deepEqual(report.problems, []);
  });
});
