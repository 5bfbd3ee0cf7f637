import * as assert from 'node:assert/strict';
import { bodyOf } from '../../support/markdown.js';
import { marked } from '../../support/marked.js';
import { read } from '../../support/posts.js';

/** `link b` or `image b` for each, in the order of the text. */
function linksOf(text: string): readonly string[] {
  return bodyOf(text).links.map(({ kind, target }) => `${kind} ${target}`);
}

const LINKED = ['link https://a.b/c_(d)_e', 'link https://a.b/f', 'link https://a.b/g'];

describe('links', () => {
  for (const fixture of [
    'a [b](⟦c⟧) d',
    '[b](<⟦c d⟧>)',
    '[b](⟦⟧)',
    '[b](  ⟦c\\(⟧  "t")',
    '![b](⟦c⟧)',
    '[![b](⟦c⟧)](⟦d⟧)',
    'a\r\n> - [b](⟦c⟧)\r\n>   [d](⟦e⟧)',
    '> [b]:\n> ⟦c⟧',
    '[b]: <⟦c⟧> "t"\n\n[b]',
    '# a [b](⟦c⟧) ##',
    '<a href="⟦c⟧">b</a>',
    "a\n<img\n  src='⟦c⟧' alt=d>",
    '<img src=⟦c⟧>',
    '<img srcset="⟦a.png⟧ 1x, ⟦b.png⟧ 2x,⟦c,d.png⟧">',
    '> <img src="⟦a⟧"\n> srcset="⟦b⟧ 1x,\n> ⟦c⟧ 2x">',
    '- <div>\n  <img src="⟦a⟧"> ',
    '👍 [a](⟦b👍⟧)',
    'a <⟦https://b.c⟧> d ⟦https://e.f⟧, g',
    '<img src⟦⟧> <img src="⟦⟧">',
  ]) {
    it(`are found at their places in ${JSON.stringify(fixture)}`, () => {
      const { text, ranges } = marked(fixture);
      assert.deepEqual(
        bodyOf(text).links.map(({ range }) => range),
        ranges,
      );
    });
  }

  for (const [text, links] of [
    ['[a](b\\(c\\)&amp;d)', ['link b(c)&d']],
    ['[a](b%20c)', ['link b%20c']],
    ['<a href="b&amp;c">', ['link b&c']],
    ['<A HREF=" b ">', ['link b']],
    ['<area href="a"><link href="b"><base href="c">', ['link a']],
    ['<img src="a" data-src="b">', ['image a']],
    [
      '<video src="a" poster="b"><source src="c"><track src="d"></video>',
      ['link a', 'image b', 'link c', 'link d'],
    ],
    ['<picture><source srcset="a 1x, b 2x"><img src="c"></picture>', ['image a', 'image b', 'image c']],
    ['<audio src="a"></audio><iframe src="b"></iframe><embed src="c">', ['link a', 'link b', 'link c']],
    ['<script src="a"></script><input src="b">', []],
    ['<div>\n<!-- <img src="a"> --><style> <img src="b"> </style>\n<img src="c">', ['image c']],
    ['<div>\n<script>\n"<img src=\'a\'>"\n</script>\n</div>', []],
    ['![a]\n\n[a]: b', ['image b']],
    ['[a]\n\n[a]: b', ['link b']],
    // used or not, a definition has to lead somewhere
    ['[a]: b', ['link b']],
    ['[a]: b\n[a]: c', ['link b']],
    // an address for all to see is no link to a post
    ['<https://a.b> https://c.d', ['link https://a.b', 'link https://c.d']],
    ['See https://a.b/c_(d)_e. And (https://a.b/f), **https://a.b/g**', LINKED],
    ['[https://a.b](c) ![https://a.b](d) <a href="e">https://a.b</a>', ['link c', 'image d', 'link e']],
    ['`https://a.b` xhttps://a.b //a.b ftp://a.b a.b <a@b.c>', []],
    ['<img src="" data-src="a"><a href="" :href="b">', []],
    // a footnote is no definition
    ['a[^1]\n\n[^1]: b', []],
    ['[^1]: See [a](b).', ['link b']],
    ['- [ ] a\n- [x] [b](c)', ['link c']],
  ] as const) {
    it(`in ${JSON.stringify(text)} are ${JSON.stringify(links)}`, () => {
      assert.deepEqual(linksOf(text), links);
    });
  }
});

describe('headings', () => {
  for (const fixture of ['# ⟦a *b*⟧ ##', '  ##\t⟦a⟧', '#⟦⟧', '⟦a\nb⟧\n===', '> # ⟦a⟧', '[a]: b\n⟦c⟧\n---']) {
    it(`are found at their places in ${JSON.stringify(fixture)}`, () => {
      const { text, ranges } = marked(fixture);
      assert.deepEqual(
        bodyOf(text).headings.map(({ range }) => range),
        ranges,
      );
    });
  }

  it('lose the id that a site generator reads', () => {
    const { headings, anchors } = bodyOf('# A title {#own-id}');
    assert.equal(headings[0]?.text, 'A title');
    assert.equal(headings[0].anchor, 'own-id');
    assert.deepEqual([...anchors.keys()], ['a-title-own-id', 'own-id', 'a-title']);
  });

  it('know whether they are in a quote or list', () => {
    assert.deepEqual(
      bodyOf('# a\n> # b\n\n- # c').headings.map(({ topLevel }) => topLevel),
      [true, false, false],
    );
  });
});

describe('a title', () => {
  for (const [body, title] of [
    ['# A *b* `c*` [d](e) <b>f</b> &amp; g', 'A b c* d f & g'],
    ['# ***a*** __b__ ~~c~~ d_e_f 2 * 3 * 4', 'a b c d_e_f 2 * 3 * 4'],
    ['# \\*a\\* \\_b\\_', '*a* _b_'],
    ['# C#', 'C#'],
    ['# a ##', 'a'],
    ['A\ntitle\n===', 'A title'],
    ['## a\n# b\n# c', 'b'],
    ['#\n# b', 'b'],
    ['```\n# a\n```\n# b', 'b'],
    ['    # a\n\n# b', 'b'],
    ['> # a\n\n# b', 'b'],
    ['- # a\n\n# b', 'b'],
    ['<!-- # a -->\n# b', 'b'],
    ['<div>\n# a\n</div>\n\n# b', 'b'],
    ['#a', undefined],
    ['## a', undefined],
    ['> # a', undefined],
    ['- # a', undefined],
    ['<h1>a</h1>', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${JSON.stringify(body)} is ${JSON.stringify(title)}`, () => {
      assert.equal(read(`<!--\ndate=2022-06-27\n-->\n\n${body}`)?.title?.text, title);
    });
  }

  it('is not looked for in front matter that has no end', () => {
    assert.equal(read('<!--\ndate=2022-06-27\n\n# a')?.title?.text, 'a');
  });
});
