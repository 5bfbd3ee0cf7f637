import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createSource,
  lineAt,
  lineEnd,
  lineStart,
  offsetAt,
  positionAt,
  rangeBetween,
  textIn,
} from '../../../src/core/text/source.js';
import { anyText } from '../../support/texts.js';

/** The lines as a reader of LSP sees them. */
function linesOf(text: string): readonly string[] {
  const source = createSource(text);
  return source.lineStarts.map((start, line) => text.slice(start, lineEnd(source, line)));
}

describe('source', () => {
  for (const [text, lines] of [
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['\r\r\n\n', ['', '', '', '']],
    ['a\u2028b\u2029c\u0085d', ['a\u2028b\u2029c\u0085d']],
    ['\uFEFFa', ['\uFEFFa']],
  ] as const) {
    it(`splits ${JSON.stringify(text)} at the line ends of LSP`, () => {
      assert.deepEqual(linesOf(text), lines);
    });
  }

  it('counts UTF-16 code units', () => {
    assert.deepEqual(positionAt(createSource('a\n👍b'), 4), { line: 1, character: 2 });
  });

  it('takes a place after the end of a line for the start of the next', () => {
    const source = createSource('ab\ncd');
    assert.equal(offsetAt(source, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(source, { line: 9, character: 9 }), 5);
  });

  it('finds the way from offsets to positions and back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(offsetAt(source, positionAt(source, offset)), offset);
        }
      }),
    );
  });

  it('knows the line of every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text);
        for (const [line, start] of source.lineStarts.entries()) {
          assert.equal(lineAt(source, start), line);
          assert.ok(lineEnd(source, line) >= start);
          assert.ok(lineEnd(source, line) <= lineStart(source, line + 1));
          assert.doesNotMatch(text.slice(start, lineEnd(source, line)), /[\r\n]/);
        }
      }),
    );
  });

  it('returns the text of a range', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const source = createSource(text);
        assert.equal(textIn(source, rangeBetween(source, start ?? 0, end ?? 0)), text.slice(start, end));
      }),
    );
  });
});
