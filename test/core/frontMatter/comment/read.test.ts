import * as assert from 'node:assert/strict';
import { field, fieldsOf } from '../../../../src/core/frontMatter/frontMatter.js';
import { marked } from '../../../support/marked.js';
import { frontMatterOf, read } from '../../../support/posts.js';

/** Key and value of each field. */
function pairs(text: string): readonly string[] {
  return fieldsOf(frontMatterOf(text)).map(({ key, value }) => `${key}=${value}`);
}

describe('front matter', () => {
  it('returns the place of everything', () => {
    const { text, ranges } = marked(
      '⟦1:⟦2:<!--⟧\n⟦3:⟦4:date⟧=⟦5:2022-06-27⟧⟧\n⟦6:a line⟧\n ⟦7:topic⟧ = ⟦8:A = B⟧ \n⟦9:⟧⟦10:-->⟧⟧\n\n# T\n',
    );
    const frontMatter = frontMatterOf(text);
    const [opening, date, malformed, topic, last] = frontMatter.lines;
    assert.ok(date?.kind === 'field' && topic?.kind === 'field');
    assert.equal(opening?.kind, 'blank');
    assert.equal(topic.value, 'A = B');
    assert.deepEqual(
      [
        frontMatter.range,
        frontMatter.opening,
        date.range,
        date.keyRange,
        date.valueRange,
        malformed?.range,
        topic.keyRange,
        topic.valueRange,
        last?.range,
        frontMatter.closingRange,
      ],
      ranges,
    );
    assert.equal(frontMatter.closing, 'closed');
    assert.equal(frontMatter.atTop, true);
  });

  for (const [name, text] of [
    ['with \\n', '<!--\ndate=2022-06-27\ntopic=A\n-->\n'],
    ['with \\r\\n', '<!--\r\ndate=2022-06-27\r\ntopic=A\r\n-->\r\n'],
    ['with \\r', '<!--\rdate=2022-06-27\rtopic=A\r-->\r'],
    ['after a BOM', '\uFEFF<!--\ndate=2022-06-27\ntopic=A\n-->\n'],
    ['after blank lines', '\n  \n\t\n<!--\ndate=2022-06-27\ntopic=A\n-->\n'],
    ['after three spaces', '   <!--\ndate=2022-06-27\ntopic=A\n-->\n'],
    ['without a body or a last line end', '<!--\ndate=2022-06-27\ntopic=A\n-->'],
    ['on the lines of its marks', '<!-- date=2022-06-27\ntopic=A -->'],
    ['right next to its marks', '<!--date=2022-06-27\ntopic=A-->'],
    ['with blank lines between', '<!--\n\ndate=2022-06-27\n\ntopic=A\n\n-->'],
  ] as const) {
    it(`is read ${name}`, () => {
      assert.deepEqual(pairs(text), ['date=2022-06-27', 'topic=A']);
      assert.equal(frontMatterOf(text).closing, 'closed');
      const strays = fieldsOf(frontMatterOf(text)).flatMap(({ strayWhitespace }) => strayWhitespace);
      assert.deepEqual(strays, []);
    });
  }

  it('can be one line', () => {
    assert.deepEqual(pairs('<!-- date=2022-06-27 -->'), ['date=2022-06-27']);
  });

  it('keeps the case and the letters of keys and values', () => {
    const text = '<!--\ndate=x\nDate=y\nSéries_x.1-b=Ünï=c d\n-->';
    assert.deepEqual(pairs(text), ['date=x', 'Date=y', 'Séries_x.1-b=Ünï=c d']);
  });

  it('counts the first of two fields with one key', () => {
    assert.equal(field(frontMatterOf('<!--\ndate=1\ndate=2\n-->'), 'date')?.value, '1');
  });

  it('gives an empty value its place right after the sign', () => {
    const { text, ranges } = marked('<!--\ndate=x\ntopic=⟦⟧⟦   ⟧\n-->');
    const topic = field(frontMatterOf(text), 'topic');
    assert.deepEqual([topic?.valueRange, ...(topic?.strayWhitespace ?? [])], ranges);
  });

  it('finds unexpected whitespace', () => {
    const { text, ranges } = marked(
      '<!--\n⟦ ⟧topic⟦\t⟧=⟦\u00A0 ⟧a⟦\t\t⟧b⟦\u200B⟧c⟦\u00A0⟧\nsummary=a b\n-->',
    );
    assert.deepEqual(field(frontMatterOf(text), 'topic')?.strayWhitespace, ranges);
    assert.deepEqual(field(frontMatterOf(text), 'summary')?.strayWhitespace, []);
  });

  it('finds no-break spaces inside a value', () => {
    const { text, ranges } = marked('<!--\nsummary=a⟦\u00A0⟧b⟦\u202F⟧!\n-->');
    assert.deepEqual(field(frontMatterOf(text), 'summary')?.noBreakSpaces, ranges);
  });

  for (const [line, meant] of [
    ['topic: A: B', { key: 'topic', value: 'A: B' }],
    ['topic : A', { key: 'topic', value: 'A' }],
    ['Remember: this', { key: 'Remember', value: 'this' }],
    ['two words: this', undefined],
    ['topic A', undefined],
    ['=A', undefined],
    ['two words=A', undefined],
    ['# a remark', undefined],
  ] as const) {
    it(`takes “${line}” for a line with a mistake`, () => {
      const found = frontMatterOf(`<!--\ndate=x\n${line}\ntopic=A\n-->`).lines.at(2);
      assert.ok(found?.kind === 'malformed');
      assert.equal(found.text, line);
      assert.deepEqual(found.meant, meant);
    });
  }

  describe('that is not closed', () => {
    it('ends with its last field', () => {
      const { text, ranges } = marked('⟦<!--\ndate=2022-06-27\ntopic=A⟧\n\n# T\n\na=b\n');
      const { closing, closingRange, range } = frontMatterOf(text);
      assert.deepEqual([closing, closingRange, range], ['missing', undefined, ranges[0]]);
      assert.equal(read(text)?.title?.text, 'T');
    });

    it('ends before prose that a blank line sets off', () => {
      const { text, ranges } = marked('⟦<!--\ndate=2022-06-27\nmood=good⟧\n\nSome prose.\n');
      assert.deepEqual(frontMatterOf(text).range, ranges[0]);
    });

    it('is closed too late by the next comment', () => {
      const { text, ranges } = marked('⟦<!--\ndate=2022-06-27\ntopic=A⟧\n\n# T\n\n<!-- note ⟦-->⟧\n');
      const { closing, closingRange, range } = frontMatterOf(text);
      assert.deepEqual([closing, range, closingRange], ['late', ...ranges]);
      assert.equal(read(text)?.title?.text, 'T');
    });

    it('is closed too late right after the heading', () => {
      assert.equal(frontMatterOf('<!--\ndate=2022-06-27\n\n# T\n-->\n').closing, 'late');
    });

    it('does not end at front matter that the body shows as code', () => {
      const text = '<!--\ndate=2022-06-27\ntopic=A\n\n# T\n\n```\n<!--\ndate=1\n-->\n```\n';
      const frontMatter = frontMatterOf(text);
      assert.deepEqual([frontMatter.closing, frontMatter.range.end.line], ['late', 2]);
    });

    it('can be a single line', () => {
      const { text, ranges } = marked('⟦<!-- date=2022-06-27⟧');
      assert.deepEqual(frontMatterOf(text).range, ranges[0]);
    });
  });

  it('is closed where a remark is among the fields', () => {
    assert.equal(frontMatterOf('<!--\ndate=x\n# a remark\ntopic=A\n-->\n').closing, 'closed');
  });
});
