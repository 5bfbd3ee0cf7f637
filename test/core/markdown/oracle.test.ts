import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { EFFORT } from '../../support/effort.js';
import { levelsOf, readByOurselves, usedTargets } from '../../support/markdown.js';
import { readWithOracle } from '../../support/oracle.js';
import { inRepository } from '../../support/paths.js';
import { document, heading } from './documents.js';
import { EXTENDED_SNIPPETS, SNIPPETS } from './snippets.js';

function assertSame(text: string, preset?: 'default'): void {
  const oracle = readWithOracle(text, preset);
  const { targets, headings } = readByOurselves(text);
  assert.deepEqual(
    { targets: usedTargets(targets, oracle), headings },
    { targets: oracle.targets, headings: oracle.headings },
  );
}

describe('Markdown is read as markdown-it reads it', () => {
  for (const text of SNIPPETS) {
    it(JSON.stringify(text), () => {
      assertSame(text);
    });
  }

  for (const text of EXTENDED_SNIPPETS) {
    it(`${JSON.stringify(text)}, with extensions`, () => {
      assertSame(text, 'default');
    });
  }
});

/** The same documents every time: in one of a million, markdown-it slips over tabs and lazy lines. */
const RUNS = { numRuns: 4000 * EFFORT, seed: 1 };

describe('generated Markdown is read as markdown-it reads it', () => {
  it('as to links, images and levels of headings', () => {
    fc.assert(
      fc.property(document, (text) => {
        const oracle = readWithOracle(text);
        const { targets, headings } = readByOurselves(text);
        assert.deepEqual(
          { targets: usedTargets(targets, oracle), levels: levelsOf(headings) },
          { targets: oracle.targets, levels: levelsOf(oracle.headings) },
        );
      }),
      RUNS,
    );
  });

  it('as to the texts of headings', () => {
    fc.assert(
      fc.property(heading, (text) => {
        assertSame(text);
      }),
      RUNS,
    );
  });
});

/** Every post below a folder. */
function postsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
    .sort();
}

/** `{#own-id}` after a heading is text to markdown-it, and to us what other generators mean by it. */
function withoutOwnIds(text: string): string {
  return text.replace(/^(#{1,6}[ \t].*?)[ \t]*\{#[\w-]+\}[ \t]*$/gm, '$1');
}

describe('real posts are read as markdown-it reads them', () => {
  for (const [name, folder] of [
    ['the examples', inRepository('examples')],
    ['the corpus', inRepository('..', 'shared', 'corpus')],
  ] as const) {
    it(name, function () {
      // the corpus is no part of this repository
      if (!existsSync(folder)) this.skip();
      const posts = postsBelow(folder);
      assert.ok(posts.length > 0);
      for (const post of posts) {
        const text = withoutOwnIds(readFileSync(post, 'utf8'));
        // CommonMark takes what is in there for a tag
        assertSame(text.replace(/\{\{<([^<>]*)>\}\}/g, '{{ $1 }}'), 'default');
      }
    });
  }
});
