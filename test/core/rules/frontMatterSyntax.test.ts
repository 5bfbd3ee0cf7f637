import * as assert from 'node:assert/strict';
import { blog, diagnose, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at, withFrontMatter } from '../../support/problems.js';

describe('front-matter-syntax', () => {
  it('reports a colon, and not a field that is missing', () => {
    assertProblems(
      'front-matter-syntax',
      at('x', withFrontMatter('date=2022-06-27\n⟦topic: Docker⟧\nsummary=A summary.')),
      ['A field is written with “=”, not with “:”. Write topic=Docker'],
    );
  });

  for (const line of ['A remark!', '# a remark', '=Docker', 'two words=Docker']) {
    it(`reports the line “${line}”`, () => {
      assertProblems(
        'front-matter-syntax',
        at('x', withFrontMatter(`date=2022-06-27\n  ⟦${line}⟧\ntopic=Docker\nsummary=A summary.`)),
        ['This line is not a field. Write it as key=value, or remove it'],
      );
    });
  }

  it('reports a key without a sign, and not a field that is missing', () => {
    assertProblems(
      'front-matter-syntax',
      at('x', withFrontMatter('date=2022-06-27\n⟦topic Docker⟧\nsummary=A summary.')),
      ['This line is not a field. Write it as key=value, or remove it'],
    );
  });

  it('reports each of several fields with colons on one line', () => {
    const messages = [
      'A field is written with “=”, not with “:”. Write date=2022-06-27',
      'A field is written with “=”, not with “:”. Write topic=Docker',
      'A field is written with “=”, not with “:”. Write summary=A summary: all of it.',
    ];
    const body = '\n\n# A title\n';
    for (const sign of [' ', ', ', '; ', ' | '])
      assertProblems(
        'front-matter-syntax',
        at(
          'x',
          `<!-- ${['⟦date: 2022-06-27⟧', '⟦topic: Docker⟧', '⟦summary: A summary: all of it.⟧'].join(sign)} -->${body}`,
        ),
        messages,
      );
  });

  for (const remark of [
    'date: 2022-06-27',
    'topic: we decide by date: 2022-06-27',
    'summary: the topic: none',
    'topic: Docker, summary: none',
    'see date: 2022-06-27 topic: Docker',
    'date: 2022-06-27 date: 2022-06-28',
  ]) {
    it(`takes no remark for fields: ${remark}`, () => {
      assert.equal(blog(at('x', `<!-- ${remark} -->\n\n# A title\n`)).posts.size, 0);
    });
  }

  it('reports an arrow that ends the comment', () => {
    const lost = (text: string): string =>
      `This “-->” ends the comment, so that sites lose “${text}” and show it as text. Write → in its place`;
    const begin = '<!--\ndate=2022-06-27\ntopic=Docker\n';
    for (const [text, what] of [
      [`${begin}summary=From a ⟦-->⟧ b.\n\n# A title\n`, 'b.'],
      [`${begin}summary=${'Long. '.repeat(24)}From a ⟦-->⟧ b.\n\n# A title\n`, 'b.'],
      [`${begin}summary=From: a ⟦-->⟧ b.\n\n# A title\n`, 'b.'],
      [`${begin}summary=From a⟦-->⟧b\n\n# A title\n\n<!-- more -->\n`, 'b'],
      ['<!--\ndate=2022-06-27\nsummary=From a ⟦--->⟧ B\ntopic=Docker\n\n# A title\n', 'B topic=Docker'],
    ] as const)
      assertProblems('front-matter-syntax', at('x', text), [lost(what)]);
  });

  it('takes the end of a comment for one where a text, or markup, begins after it', () => {
    const begin = '<!--\ndate=2022-06-27\ntopic=Docker\n';
    for (const end of [
      'summary=A summary. --> Some words.',
      'summary=A summary --> Some words of a post.',
      'summary=概要 --> 本文はここから始まる。',
      'summary=A summary --><div>Some words.</div>',
      'summary=A summary --> <!-- more -->',
      'summary=A summary\n--> Some words.',
      'summary=A summary\n--> 🎉',
      'summary=A summary -->',
    ])
      assertRight(at('x', `${begin}${end}\n\n# A title\n`));
    assertRight(at('x', '<!--\ntopic=Docker\nsummary=A summary.\ndate=2022-06-27 --> Words\n\n# A title\n'));
    const inOneLine = diagnose(at('x', '<!-- topic=Docker --> Welcome back\n\n# A title\n'));
    assert.ok(inOneLine.every(({ rule }) => rule === 'field-missing'));
  });

  const begin = '<!--\ndate=2022-06-27\ntopic=Docker\nsummary=A summary.\n';
  for (const marks of ['>', ' !', '\u2029>'])
    it(`reports ${JSON.stringify(marks)} after the end`, () => {
      const text = `${begin}-->${marks.replace(/\S+/u, '⟦$&⟧')}\n\n# A title\n`;
      const message = `“${marks.trim()}” after “-->” is shown as text. Remove it`;
      assertProblems('front-matter-syntax', at('x', text), [message]);
    });

  for (const markdown of [
    '# A title',
    '- [a list](https://example.org)',
    '```js',
    'Words with [a link](x.md)',
  ])
    it(`reports Markdown after the end: ${markdown}`, () => {
      const found = diagnose(at('x', `${begin}--> ${markdown}\n\n# The title\n`));
      assert.deepEqual(
        found.filter(({ rule }) => rule === 'front-matter-syntax').map(({ message }) => message),
        [`“${markdown}” is on the line of “-->”, where no Markdown is read. Put it on a line of its own`],
      );
    });

  it('reports nothing for blank lines, and with signs inside values', () => {
    assertRight(at('x', postText({ summary: 'a: b = c --- d' })));
    assertRight(at('x', withFrontMatter('\ndate=2022-06-27\n\ntopic=Docker\nsummary=A summary.\n')));
  });
});
