import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { blog, diagnose, postIn } from '../../support/blog.js';
import { inRepository } from '../../support/paths.js';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const FILE = inRepository('snippets', 'markdown.json');
const SNIPPETS = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Snippet>>;
const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2022',
  CURRENT_MONTH: '06',
  CURRENT_DATE: '27',
};

/** The text that a snippet leaves when nothing in it is written over. */
function expand({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$([A-Z_]+)/g, (whole, name: string) => VARIABLES[name] ?? whole)
    .replace(/\$\d/g, '');
}

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(SNIPPETS)) {
    it(`write a post in which nothing is wrong: ${name}`, () => {
      const files = { 'posts/a/a.md': expand(snippet) };
      assert.deepEqual(diagnose(files), []);
      const post = postIn(blog(files), 'posts/a/a.md');
      assert.equal(post.series, name === 'Post in a series' ? 'Series' : undefined);
    });
  }

  it('are not called as the list of completions calls the front matter of a post', () => {
    const prefixes = Object.values(SNIPPETS).flatMap(({ prefix }) => prefix);
    assert.deepEqual(prefixes, ['post', 'series-post', 'post-in-series']);
  });

  it('are there for a post and for a part of a series', () => {
    assert.deepEqual(Object.keys(SNIPPETS), ['Post', 'Post in a series']);
  });
});
