import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { levelsOf, readByOurselves, usedTargets } from '../../support/markdown.js';
import { readWithOracle } from '../../support/oracle.js';
import { inRepository } from '../../support/paths.js';
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

const BLOCKS = [
  ...['\n', '\n', '\n\n', '\r\n', '    ', '  ', ' ', '\t', '> ', '>', '- ', '* ', '+ ', '1. ', '2) ', '10. '],
  ...['# ', '## ', '###### ', ' ##', '#', '```', '````', '~~~', '***', '---', '===', '=', '-', '_'],
  ...[
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<!-- c -->',
    '<!--',
    '-->',
    '<b>',
    '</b>',
  ],
  ...['<?', '?>', '<![CDATA[', ']]>', '<!X', 'text', 'more words'],
];
const INLINES = [
  ...['[a](b)', '![c](d)', '[r]', '[r][]', '[t][r]', '![r]', '[e](<f g>)', '[h](i "j")', "[k](l 'm\nn')"],
  ...[
    '[o](p(q)r)',
    '[',
    '](',
    '](s)',
    ']',
    '![',
    '(',
    ')',
    '<',
    '>',
    '`',
    '``',
    '\\',
    '\\[',
    '\\`',
    '&amp;',
    '&',
  ],
  ...['<a href="u">', '<img src="v">', '<x@y.z>', '<http://w>', '"', "'", '!'],
];
/** On their own, since markdown-it ends the paragraph behind a definition, and CommonMark does not. */
const DEFINITIONS = ['\n\n[r]: /def\n\n', '\n\n[t]: <d e> "f"\n\n'];

const document = fc
  .array(fc.constantFrom(...BLOCKS, ...INLINES, ...DEFINITIONS), { minLength: 1, maxLength: 16 })
  .map((pieces) => pieces.join(''))
  // markdown-it takes an indented `>` for one more line of a quote; CommonMark takes it for code
  .map((text) => text.replace(/(?: {4}|\t)[ \t]*>/g, '>'))
  // markdown-it lets a backslash bring a line break into an address; CommonMark does not
  .map((text) => text.replace(/\\(?=\s)/g, ''));

const heading = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '***', '_', '__', 'a', 'b c', 'a_b', ' ', '  ', '!', '.', '(', ')', '"', '#', ' #', '-'],
      ...['`x*`', '\\*', '\\_', '\\a', '&amp;', '&#42;', '&', '<b>', '</b>', '<https://a.b>', '[d](e)'],
      ...['![f](g)', 'é', 'ß', '€', '𝐀', '👍', '<', '>', '\u00A0'],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => `# ${pieces.join('')}`);

/** The same documents every time: in one of a million, markdown-it slips over tabs and lazy lines. */
const RUNS = { numRuns: 10_000, seed: 1 };

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

/** `{#own-id}` behind a heading is text to markdown-it, and to us what other generators mean by it. */
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
      for (const post of posts) assertSame(withoutOwnIds(readFileSync(post, 'utf8')), 'default');
    });
  }
});
