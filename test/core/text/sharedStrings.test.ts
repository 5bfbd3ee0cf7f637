import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharedStrings } from '../../../src/core/text/sharedStrings.js';
import { bytesInUse } from '../../support/garbage.js';

describe('shared strings', () => {
  it('are what was given', () => {
    const shared = sharedStrings();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        assert.equal(shared(text), text);
        assert.equal(shared(text), text);
      }),
    );
    assert.equal(shared('\uD800 half a surrogate pair'), '\uD800 half a surrogate pair');
  });

  it('are in memory once, without the text that they were cut out of', () => {
    const before = bytesInUse();
    const shared = sharedStrings();
    const kept = Array.from({ length: 10_000 }, (_, number) =>
      shared(
        Buffer.from(`A value in a text ${number % 10}, ${'and more '.repeat(50)}`)
          .toString()
          .slice(0, 19),
      ),
    );
    const perText = (bytesInUse() - before) / kept.length;
    assert.equal(new Set(kept).size, 10);
    // a place in a list each, and hardly anything else
    assert.ok(perText < 24, `${perText} bytes`);
  });
});
