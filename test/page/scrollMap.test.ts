import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ascending, lineAtTop, type Mark, topOf } from '../../src/page/protocol/scrollMap.js';

const MARKS: readonly Mark[] = [
  { line: 0, top: 0 },
  { line: 10, top: 50 },
  // an image: one line, and high
  { line: 12, top: 100 },
  { line: 14, top: 900 },
  { line: 20, top: 1000 },
];

describe('lines of the source and heights in the page', () => {
  it('are the same at the start of a block, and in proportion between two', () => {
    for (const [line, top] of [
      [0, 0],
      [5, 25],
      [10, 50],
      [12, 100],
      [13, 500],
      [13.5, 700],
      [20, 1000],
    ] as const) {
      assert.equal(topOf(MARKS, line), top);
      assert.equal(lineAtTop(MARKS, top), line);
    }
  });

  it('end with the last mark', () => {
    assert.equal(topOf(MARKS, 30), 1000);
    assert.equal(lineAtTop(MARKS, 2000), 20);
    assert.equal(lineAtTop([], 5), 0);
  });

  it('leave out what is elsewhere in the page than in the source', () => {
    const marks = [
      { line: 1, top: 10 },
      { line: 9, top: 5 },
      { line: 1, top: 12 },
      { line: 3, top: 10 },
      { line: 4, top: 20 },
    ];
    assert.deepEqual(
      ascending(marks).map(({ line }) => line),
      [1, 3, 4],
    );
  });

  it('lead from a height to its line and back, and never backwards', () => {
    const mark = fc.record({ line: fc.nat(500), top: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(mark), fc.nat(5000), fc.nat(5000), (some, a, b) => {
        const marks = ascending([{ line: 0, top: 0 }, ...some, { line: 501, top: 5001 }]);
        assert.ok(Math.abs(topOf(marks, lineAtTop(marks, a)) - a) < 0.01);
        assert.ok(a > b || lineAtTop(marks, a) <= lineAtTop(marks, b));
      }),
    );
  });
});
