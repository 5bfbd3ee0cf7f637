import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { isolate } from '../../../src/core/text/isolate.js';

describe('a text among others', () => {
  for (const text of ['', 'Docker', 'Größe 2', '日本語', 'Привет', '1 → 2', '👩‍💻'])
    it(`stays as it is where nothing is written from right to left: ${JSON.stringify(text)}`, () => {
      assert.equal(isolate(text), text);
    });

  for (const text of ['שלום', 'مرحبا Docker', 'Docker في المنزل', '𞤀𞤁', '(א)'])
    it(`is set apart where some of it is: ${text}`, () => {
      assert.equal(isolate(text), `\u2068${text}\u2069`);
    });

  it('holds no mark that reaches beyond its end', () => {
    assert.equal(isolate('a\u202Eb\u2066c'), 'abc');
    assert.equal(isolate('א\u2069\u202Eb'), '\u2068אb\u2069');
  });

  it('is isolated once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(isolate(isolate(text)), isolate(text));
      }),
    );
  });
});
