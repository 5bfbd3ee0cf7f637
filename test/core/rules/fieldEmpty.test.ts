import * as assert from 'node:assert/strict';
import { diagnose, postText } from '../../support/blog.js';
import { applyFix, offeredFixes } from '../../support/fixes.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

describe('field-empty', () => {
  it('reports a required field, and not that it is missing', () => {
    const text = postText({ topic: '' }).replace('topic=', '⟦topic=⟧');
    assertProblems('field-empty', at('x', text), ['“topic” has no value. Write one after the “=”']);
  });

  it('reports an empty date, and not that it is no date', () => {
    const text = postText({ date: '' }).replace('date=', '⟦date=⟧');
    assertProblems('field-empty', at('x', text), ['“date” has no value. Write one after the “=”']);
  });

  for (const [key, other] of [
    ['series', { series_section: 1 }],
    ['series_section', { series: 'S' }],
  ] as const) {
    it(`reports ${key}, and not that the series is incomplete`, () => {
      const text = postText({ ...other, [key]: '' }).replace(`${key}=\n`, `⟦${key}=⟧\n`);
      assertProblems('field-empty', at('x', text), [
        `“${key}” has no value. Write one after the “=”, or remove the line`,
      ]);
    });
  }

  for (const line of [
    'topic=""',
    "topic= ''",
    'topic= ',
    'topic=\t',
    'topic =  ',
    '  topic=\u00A0',
    ' topic = ',
  ]) {
    it(`reports ${JSON.stringify(line)} once, whitespace included, with a fix that leaves none`, () => {
      const text = `<!--\ndate=2022-06-27\n${line}\nsummary=A summary.\n-->\n\n# Docker\n`;
      const files = { 'a.md': text, 'b.md': postText() };
      assert.deepEqual(
        diagnose(files).map(({ rule }) => rule),
        ['field-empty'],
      );
      const [offered] = offeredFixes(files);
      assert.ok(offered);
      const after = applyFix(files, offered.fix);
      assert.equal(after['a.md'], text.replace(line, 'topic=Docker'));
      assert.deepEqual(diagnose(after), []);
    });
  }

  it('reports nothing for values', () => {
    assertRight(at('x', postText({ series: 'S', series_section: 1 })));
  });
});
