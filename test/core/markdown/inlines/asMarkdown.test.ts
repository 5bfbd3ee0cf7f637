import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { asMarkdown } from '../../../../src/core/markdown/inlines/asMarkdown.js';
import { bodyOf } from '../../../support/markdown.js';

describe('words as Markdown', () => {
  for (const [words, written] of [
    ['Plain words, 2 * 3 and snake_case', 'Plain words, 2 * 3 and snake_case'],
    ['List<T>', 'List\\<T>'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['On C#', 'On C\\#'],
    ['a * b', 'a * b'],
    ['*a* and $b$', '\\*a\\* and \\$b\\$'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['`List<T>` and List<T>', '`List<T>` and List\\<T>'],
  ] as const) {
    it(`are ${written}`, () => {
      assert.equal(asMarkdown(words), written);
    });
  }

  it('show the same words in a heading', () => {
    const piece = fc.constantFrom(
      'a',
      ' b',
      '*',
      '_',
      '__',
      '<T>',
      '<b>',
      '[x]',
      '(y)',
      '!',
      '&lt;',
      '~~',
      '$',
      '^[',
      '#',
      '\\',
      '\\*',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const words = `x${pieces.join('')}y`;
        assert.equal(bodyOf(`# ${asMarkdown(words)}`).headings[0]?.text, words);
      }),
    );
  });
});
