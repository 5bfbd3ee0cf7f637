import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance } from '../../../src/core/text/spelling.js';
import { createWordIndex, near, nearestIn } from '../../../src/core/text/wordIndex.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

describe('near', () => {
  it('finds what looking at all words finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.nat(2), (words, wanted, limit) => {
        const expected = words.filter(
          (each) =>
            each !== wanted && each.startsWith(wanted.charAt(0)) && distance(each, wanted, limit) <= limit,
        );
        assert.deepEqual([...near(createWordIndex(words), wanted, limit)].sort(), expected.sort());
      }),
    );
  });
});

describe('nearestIn', () => {
  const vocabulary = createWordIndex(['flask apps', 'flask app', 'git history', 'card', 'care']);

  it('returns the one near word', () => {
    assert.equal(nearestIn(vocabulary, 'git histroy'), 'git history');
  });

  it('returns none if several are as near', () => {
    assert.equal(nearestIn(vocabulary, 'cark'), undefined);
  });

  it('returns none if none is near', () => {
    assert.equal(nearestIn(vocabulary, 'kubernetes'), undefined);
  });
});
