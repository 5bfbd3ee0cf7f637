import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../support/paths.js';
import { run } from './support.js';

/** Real blogs of other generators, beside the checkout on machines that have them; none is part of the project. */
const BLOGS = inRepository('..', 'shared', 'corpus', 'other-blogs');
const EXPECTED = '.expected.json';

/** What other libraries have found in the posts that are in series. */
interface Expected {
  readonly posts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly series: Readonly<Record<string, readonly string[]>>;
}

interface Listing {
  readonly posts: readonly { readonly path: string; readonly series?: string }[];
  readonly series: readonly { readonly name: string; readonly posts: readonly string[] }[];
}

/** Runs in the folder, so that paths are those of the blog. */
function listed(folder: string): Listing {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return JSON.parse(run(['list', '--format', 'json']).stdout) as Listing;
  } finally {
    process.chdir(before);
  }
}

describe('blogs of other generators', () => {
  const names = existsSync(BLOGS) ? readdirSync(BLOGS).filter((name) => name.endsWith(EXPECTED)) : [];
  if (names.length === 0) it(`(there are none in ${BLOGS} to try)`);
  for (const name of names) {
    const blog = name.slice(0, -EXPECTED.length);
    it(`lists ${blog} as other libraries read it`, () => {
      const expected = JSON.parse(readFileSync(join(BLOGS, name), 'utf8')) as Expected;
      const { posts, series } = listed(join(BLOGS, blog));
      const found = posts
        .filter((post) => post.series !== undefined)
        .map((post) => {
          const known = new Set(['title', 'date', 'series', 'section', 'draft']);
          return [post.path, Object.fromEntries(Object.entries(post).filter(([key]) => known.has(key)))];
        });
      assert.deepEqual(Object.fromEntries(found), expected.posts);
      assert.deepEqual(Object.fromEntries(series.map((each) => [each.name, each.posts])), expected.series);
    });
  }
});
