import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditSet } from '../../../src/core/edits/editSet.js';
import { overlap, type TextEdit } from '../../../src/core/edits/textEdit.js';

const edit = fc
  .tuple(fc.constantFrom('a.md', 'b.md'), fc.nat(2), fc.nat(8), fc.nat(3))
  .map(([path, line, character, length]): TextEdit => ({
    path,
    range: { start: { line, character }, end: { line, character: character + length } },
    newText: 'x',
  }));

describe('EditSet', () => {
  it('takes the edits that overlap none of those before', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const set = new EditSet();
        const taken: TextEdit[] = [];
        for (const each of edits) {
          const overlaps = taken.some((other) => overlap(each, other));
          assert.equal(set.overlaps(each), overlaps);
          if (overlaps) continue;
          set.add(each);
          taken.push(each);
        }
      }),
    );
  });
});
