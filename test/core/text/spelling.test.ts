import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance, fold, foldSlug, nearest, tolerance } from '../../../src/core/text/spelling.js';

/** Optimal string alignment straight from its definition. */
function slowDistance(a: string, b: string): number {
  const steps = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const ways = [
      steps(i - 1, j) + 1,
      steps(i, j - 1) + 1,
      steps(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(steps(i - 2, j - 2) + 1);
    return Math.min(...ways);
  };
  return steps(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('distance', () => {
  for (const [a, b, steps] of [
    ['', '', 0],
    ['docker', 'docker', 0],
    ['docker', 'dockre', 1],
    ['docker', 'dcoker', 1],
    ['docker', 'doker', 1],
    ['docker', 'dockker', 1],
    ['docker', 'locker', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ] as const) {
    it(`between “${a}” and “${b}” is ${steps}`, () => {
      assert.equal(distance(a, b, 9), steps);
    });
  }

  it('is what the definition says, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        assert.equal(distance(a, b, limit), Math.min(slowDistance(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('tolerance', () => {
  it('grows with the word', () => {
    assert.deepEqual([0, 2, 3, 4, 5, 30].map(tolerance), [0, 0, 1, 1, 2, 2]);
  });
});

describe('fold', () => {
  it('sets aside case and what is between words', () => {
    assert.equal(fold(' Angular_In-depth  Guide'), 'angular in depth guide');
  });

  it('takes both ways to write an accent for one', () => {
    assert.equal(fold('Cafe\u0301'), fold('Café'));
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldSlug', () => {
  it('sets aside a leading number', () => {
    assert.equal(foldSlug('005_Flask-Apps'), 'flask apps');
    assert.equal(foldSlug('flask_apps'), 'flask apps');
  });

  it('keeps a number that is all there is', () => {
    assert.equal(foldSlug('2022'), '2022');
    assert.equal(foldSlug('2d-games'), '2d games');
  });
});

describe('nearest', () => {
  it('returns the one that is a slip away', () => {
    assert.equal(nearest('sumary', ['date', 'topic', 'summary']), 'summary');
  });

  it('returns none if two are as near', () => {
    assert.equal(nearest('cart', ['card', 'care']), undefined);
  });

  it('prefers the nearer of two', () => {
    assert.equal(nearest('careful', ['careless', 'carefull']), 'carefull');
  });

  it('returns none if all are far, or the word is short', () => {
    assert.equal(nearest('banana', ['date', 'topic']), undefined);
    assert.equal(nearest('ab', ['ac']), undefined);
  });

  it('prefers an exact match to a tie before it', () => {
    assert.equal(nearest('care', ['card', 'cart', 'care']), 'care');
  });
});
