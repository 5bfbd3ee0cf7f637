import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeAddress, readWithCommonMark } from '../../support/commonmarkOracle.js';
import { readByOurselves, usedTargets } from '../../support/markdown.js';
import { type Reading, readWithOracle } from '../../support/oracle.js';
import { document, heading } from './documents.js';
import { SNIPPETS } from './snippets.js';

type Comparable = Pick<Reading, 'targets' | 'headings'>;

function ourselves(text: string, oracle: Reading): Comparable {
  const { targets, headings } = readByOurselves(text);
  const used = usedTargets(targets.map(encodeAddress), oracle);
  return { targets: [...new Set(used)].sort(), headings };
}

function commonMark(text: string): Comparable {
  const { targets, headings } = readWithCommonMark(text);
  return { targets, headings };
}

function markdownIt(text: string): Comparable {
  const { targets, headings } = readWithOracle(text);
  return { targets: targets.map(encodeAddress), headings };
}

function assertSame(text: string): void {
  assert.deepEqual(ourselves(text, readWithCommonMark(text)), commonMark(text));
}

describe('Markdown is read as commonmark.js reads it', () => {
  for (const text of SNIPPETS) {
    it(JSON.stringify(text), () => {
      assertSame(text);
    });
  }

  for (const [name, texts] of [
    ['documents', document],
    // what commonmark.js takes for whitespace, or for a letter: see below
    ['headings', heading.map((text) => text.replace(/[\u2028\uFEFF👍]/gu, ''))],
  ] as const) {
    it(`in generated ${name}`, () => {
      fc.assert(fc.property(texts, assertSame), { numRuns: 3000, seed: 1 });
    });
  }
});

/** Where the two other readers differ: which one is right, and what the specification says. */
const DIFFERENCES = [
  [
    '```\u2028 `\n[a](b)',
    'markdown-it',
    'no info string of backticks holds a backtick; a line separator ends no line',
  ],
  ['# **[a]**\u2028', 'markdown-it', 'a line separator is no Unicode whitespace: its category is Zl, not Zs'],
  [
    '# *a\uFEFF* b',
    'markdown-it',
    'a byte order mark within a text is no Unicode whitespace: its category is Cf',
  ],
  ['>\n    > [a](b)', 'commonmark.js', 'the marker of a quote is indented by three spaces at most'],
  ['[a](b\\\nc)', 'commonmark.js', 'no line end stands in an address, with or without a backslash'],
  ['[a](<b\\\nc>)', 'commonmark.js', 'nor between angle brackets'],
  ['[a]: b\\\nc\n\n[a]', 'commonmark.js', 'nor in the address of a definition'],
  [
    '[r]: /x\n    [a](b)',
    'commonmark.js',
    'a definition is read at the end of its paragraph: what is indented goes on with it',
  ],
  ['[r]: b\n<b>\n[c](d)', 'commonmark.js', 'the same of HTML that cannot interrupt a paragraph'],
  ['# 👍_]_', 'markdown-it', 'a symbol counts as punctuation, also one of two UTF-16 units'],
] as const;

describe('where commonmark.js and markdown-it differ, we read as the specification says', () => {
  for (const [text, right, reason] of DIFFERENCES) {
    it(`${JSON.stringify(text)}: ${right} is right, ${reason}`, () => {
      const readings = { 'commonmark.js': commonMark(text), 'markdown-it': markdownIt(text) };
      assert.notDeepEqual(readings['commonmark.js'], readings['markdown-it']);
      assert.deepEqual(ourselves(text, readWithCommonMark(text)), readings[right]);
    });
  }
});
