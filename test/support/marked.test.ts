import * as assert from 'node:assert/strict';
import { marked, markedOnce } from './marked.js';

describe('marked', () => {
  it('returns the text without marks and the ranges they were around', () => {
    assert.deepEqual(marked('a\n⟦b⟧c⟦⟧'), {
      text: 'a\nbc',
      ranges: [
        { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } },
        { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
      ],
    });
  });

  it('sorts by number and lets marks nest', () => {
    const { text, ranges } = marked('⟦2:a⟦1:b⟧⟧');
    assert.equal(text, 'ab');
    assert.deepEqual(
      ranges.map(({ start, end }) => [start.character, end.character]),
      [
        [1, 2],
        [0, 2],
      ],
    );
  });

  it('wants its marks closed', () => {
    assert.throws(() => marked('⟦a'), /without ⟧/);
    assert.throws(() => marked('a⟧'), /without ⟦/);
    assert.throws(() => markedOnce('a'), /Not one mark/);
  });
});
