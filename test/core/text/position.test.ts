import * as assert from 'node:assert/strict';
import { comparePositions, contains } from '../../../src/core/text/position.js';

describe('comparePositions', () => {
  it('looks at the line first', () => {
    assert.ok(comparePositions({ line: 1, character: 0 }, { line: 0, character: 9 }) > 0);
    assert.ok(comparePositions({ line: 1, character: 0 }, { line: 1, character: 9 }) < 0);
    assert.equal(comparePositions({ line: 1, character: 9 }, { line: 1, character: 9 }), 0);
  });
});

describe('contains', () => {
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };
  for (const [character, expected] of [
    [1, false],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
  ] as const) {
    it(`says ${String(expected)} of a cursor at ${character}`, () => {
      assert.equal(contains(range, { line: 1, character }), expected);
    });
  }
});
