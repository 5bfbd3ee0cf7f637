import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import GithubSlugger, { slug as slugOnGitHub } from 'github-slugger';
import { headingSlug } from '../../../src/core/markdown/anchors.js';
import { bodyOf } from '../../support/markdown.js';
import { marked } from '../../support/marked.js';

function anchorsOf(text: string): readonly string[] {
  return [...bodyOf(text).anchors.keys()];
}

describe('headingSlug', () => {
  for (const [heading, slug] of [
    ['Hello World', 'hello-world'],
    ['What’s new in 2.0?', 'whats-new-in-20'],
    ['a  b', 'a--b'],
    ['a - b', 'a---b'],
    [' a ', '-a-'],
    ['snake_case & more', 'snake_case--more'],
    ['Über Grüße', 'über-grüße'],
    ['日本語 の', '日本語-の'],
    ['第1章　はじめに', '第1章はじめに'],
    ['a\u00A0b\u2003c\td\ne\u2028f', 'abcdef'],
    ['👍 yes', '-yes'],
    ['m² ½ ① Ⅳ', 'm---ⅳ'],
    ['', ''],
  ] as const) {
    it(`makes “${slug}” of ${JSON.stringify(heading)}`, () => {
      assert.equal(headingSlug(heading), slug);
    });
  }

  it('makes what GitHub makes, of every character of its version of Unicode', () => {
    const different: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (/\p{Cs}/u.test(character)) continue;
      if (headingSlug(character) === slugOnGitHub(character)) continue;
      // letters and marks that Unicode has had for a few years only
      if (!/[\p{Alphabetic}\p{M}\p{Nd}]/u.test(character)) different.push(code.toString(16));
      else assert.equal(slugOnGitHub(character), '', code.toString(16));
    }
    assert.deepEqual(different, []);
  });
});

/** Words as Markdown that shows them, whatever they are. */
function written(words: string): string {
  return Array.from(words, (character) => `&#${character.codePointAt(0) ?? 0};`).join('');
}

describe('the slugs of headings', () => {
  it('are those of GitHub, in any text', () => {
    const word = fc.constantFrom(
      'Day',
      'day 1',
      'Day-1',
      'a',
      'a 1',
      'a-1-1',
      'é',
      '½',
      ' ',
      '  ',
      '#',
      '',
      '👍 x',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 12 }), (headings) => {
        const slugger = new GithubSlugger();
        const texts = headings.map((words) => words.join(' '));
        const slugs = texts.map((text) => slugger.slug(text));
        const read = bodyOf(texts.map((text) => `## ${written(text)}\n`).join('')).headings;
        assert.deepEqual(
          read.map(({ anchor }) => anchor),
          slugs,
        );
      }),
    );
  });

  for (const [text, anchors] of [
    ['# A\n## A\n## A', ['a', 'a-1', 'a-2']],
    ['## Day\n## Day\n## Day 1', ['day', 'day-1', 'day-1-1']],
    ['## a-1\n## a\n## a\n## a', ['a-1', 'a', 'a-2', 'a-3']],
    ['## Before <!-- x --> after', ['before--after']],
    ['## ![x](y.png) Feeder', ['-feeder']],
    ['## <a name="own"></a> Text', ['-text', 'own']],
    ['## A *b* `c` [d](e) <i>f</i>', ['a-b-c-d-f']],
    ['## Setup {#extra}', ['setup-extra', 'extra']],
    ['## Setup {#extra}\n## Setup', ['setup-extra', 'extra', 'setup']],
    ['## Note[^1]\n\n[^1]: a', ['note']],
    ['a  \nb\\\nc\nd\n===', ['abcd']],
    ['<h2>Title &amp; more</h2>', ['title--more']],
    ['# A\n\n<div>\n<h2 align="center"><img src="b"> A</h2>\n</div>\n\n# A', ['a', '-a', 'a-1']],
    ['<h2>not closed\n\n<h3>A<!-- b --></h3>', ['a']],
    ['```\n<h2>a</h2>\n```\n<!-- <h2>b</h2> -->', []],
  ] as const) {
    it(`are ${anchors.join(', ') || 'none'} in ${JSON.stringify(text)}`, () => {
      const found = anchorsOf(text);
      assert.deepEqual(
        [...found].filter((anchor) => (anchors as readonly string[]).includes(anchor)).sort(),
        [...anchors].sort(),
      );
      assert.equal(bodyOf(text).headings.length === 0, !/^#|^=/m.test(text));
    });
  }
});

describe('anchors', () => {
  it('are right to GitHub and to VS Code', () => {
    assert.deepEqual(anchorsOf('# a  -  b'), ['a-----b', 'a---b']);
    assert.deepEqual(anchorsOf('# 👍 yes'), ['-yes', 'yes']);
    assert.deepEqual(anchorsOf('# 第1章　はじめに'), ['第1章はじめに', '第1章-はじめに']);
  });

  it('are the ids of HTML, too', () => {
    assert.deepEqual(anchorsOf('<a name="b"></a> <span id="c">d</span>\n\n<div id=e name=f></div>'), [
      'b',
      'c',
      'e',
    ]);
  });

  it('know where they lead', () => {
    const { text, ranges } = marked(
      '## ⟦A {#own}⟧\n\nb ⟦<span id="c">⟧d</span>\n\n> ⟦<h2 id="e">⟧F</h2>\n\n## ⟦👍 G⟧',
    );
    const { anchors } = bodyOf(text);
    const [heading, span, html, last] = ranges;
    for (const [anchor, range] of [
      ['a-own', heading],
      ['own', heading],
      ['a', heading],
      ['c', span],
      ['e', html],
      ['f', html],
      ['-g', last],
      ['g', last],
    ] as const) {
      assert.deepEqual(anchors.get(anchor), range, anchor);
    }
  });

  it('of GitHub take precedence over those of VS Code', () => {
    const { anchors, headings } = bodyOf('## 👍 Yes\n## Yes');
    assert.equal(anchors.get('yes'), headings[1]?.range);
  });
});
