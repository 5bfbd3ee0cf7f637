import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldsOf, type FrontMatter } from '../../../src/core/frontMatter/frontMatter.js';
import type { Post } from '../../../src/core/post/post.js';
import type { Range } from '../../../src/core/text/position.js';
import { createSource, offsetAt, positionAt, type Source, textIn } from '../../../src/core/text/source.js';
import { readNamed } from '../../support/posts.js';
import { anyText } from '../../support/texts.js';

/** What the parser calls blank: it also removes what cannot be seen. */
const BLANK = /^[\s\u200B]*$/;

function rangesOf(post: Post): readonly Range[] {
  const { frontMatter, title, firstLine } = post;
  const { headings, links, firstBodyLine } = post.body;
  const ofFields = fieldsOf(frontMatter).flatMap(
    ({ keyRange, valueRange, range, strayWhitespace, noBreakSpaces }) => [
      ...[keyRange, valueRange, range],
      ...strayWhitespace,
      ...noBreakSpaces,
    ],
  );
  const ofFrontMatter = frontMatter
    ? [frontMatter.range, frontMatter.opening, frontMatter.closingRange, ...frontMatter.lines.map(rangeOf)]
    : [];
  return [
    ...[...headings, ...links].map(rangeOf),
    ...[firstLine, firstBodyLine, title?.range, ...ofFrontMatter, ...ofFields],
  ].filter((range) => range !== undefined);
}

function rangeOf({ range }: { readonly range: Range }): Range {
  return range;
}

/** Only a position that is in the text comes back from its offset. */
function assertInside(source: Source, { start, end }: Range): void {
  assert.deepEqual(positionAt(source, offsetAt(source, start)), start);
  assert.deepEqual(positionAt(source, offsetAt(source, end)), end);
  assert.ok(offsetAt(source, start) <= offsetAt(source, end));
}

/** Front matter as its parts say it is, with what is between them. */
function assertWhole(source: Source, frontMatter: FrontMatter): void {
  const start = offsetAt(source, frontMatter.range.start);
  const end = frontMatter.closing === 'closed' ? frontMatter.closingRange : frontMatter.wrongEnd;
  const parts = [frontMatter.opening, ...frontMatter.lines.map(rangeOf), ...(end ? [end] : [])];
  let offset = start;
  let whole = '';
  for (const part of parts) {
    const between = source.text.slice(offset, offsetAt(source, part.start));
    assert.match(between, BLANK);
    whole += between + textIn(source, part);
    offset = offsetAt(source, part.end);
  }
  const rest = source.text.slice(offset);
  assert.equal(source.text.slice(0, start) + whole + rest, source.text);
  assert.match(source.text.slice(offset, offsetAt(source, frontMatter.range.end)), BLANK);
}

describe('any text', () => {
  it('is parsed, and every range is in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text);
        for (const range of rangesOf(readNamed(text))) assertInside(source, range);
      }),
      { numRuns: 3000 },
    );
  });

  it('holds what its comment says, where it says so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text);
        const { frontMatter } = readNamed(text);
        if (frontMatter?.syntax !== 'comment') return;
        assert.equal(textIn(source, frontMatter.opening), '<!--');
        if (frontMatter.closingRange) assert.equal(textIn(source, frontMatter.closingRange), '-->');
        for (const line of frontMatter.lines) {
          if (line.kind === 'blank') assert.match(textIn(source, line.range), BLANK);
          if (line.kind === 'malformed') assert.equal(textIn(source, line.range), line.text);
          if (line.kind !== 'field') continue;
          assert.equal(textIn(source, line.keyRange), line.key);
          assert.equal(textIn(source, line.valueRange), line.value);
          for (const stray of line.strayWhitespace) assert.match(textIn(source, stray), /^[\s\u200B]+$/);
        }
        assertWhole(source, frontMatter);
      }),
      { numRuns: 3000 },
    );
  });

  it('holds its links where they say they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text);
        for (const { target, range } of readNamed(text).body.links) {
          const written = textIn(source, range);
          // escapes and character references are decoded, NUL is no character, addresses in attributes are trimmed
          if (!/[\\&\0]/.test(written) && written !== target) assert.equal(written.trim(), target);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('holds its headings where they say they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text);
        for (const { text: heading, range } of readNamed(text).body.headings) {
          const written = textIn(source, range);
          if (/^[\w ]*$/.test(written)) assert.equal(heading, written.replace(/ +/g, ' ').trim());
        }
      }),
      { numRuns: 1000 },
    );
  });
});
