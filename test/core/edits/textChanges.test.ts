import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { textChanges } from '../../../src/core/edits/textChanges.js';
import { applyEdits } from '../../../src/core/edits/textEdit.js';

const lines = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 1, maxLength: 8 });

describe('the changes between two texts', () => {
  it('make the one of the other, whatever their lines', () => {
    fc.assert(
      fc.property(lines, lines, fc.constantFrom('\n', '\r\n'), (old, now, lineBreak) => {
        const [before, after] = [old.join(lineBreak), now.join(lineBreak)];
        // a text without a line break does not tell which one is its own
        if (lineBreak === '\r\n' && old.length === 1) return;
        assert.equal(applyEdits(before, textChanges('a.md', before, after)), after);
        assert.deepEqual(textChanges('a.md', before, before), []);
      }),
    );
  });

  it('leave what stays alone', () => {
    const changes = textChanges('a.md', 'a\nb\nc\nd\ne', 'A\nb\nc\ne\nf');
    assert.deepEqual(
      changes.map(({ range: { start, end }, newText }) => [start.line, end.line, newText]),
      [
        [0, 0, 'A'],
        [3, 4, ''],
        [4, 4, '\nf'],
      ],
    );
  });
});
