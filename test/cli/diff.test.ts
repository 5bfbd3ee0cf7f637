import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { printableLines } from '../../src/cli/terminal.js';
import { unifiedDiff } from '../../src/core/edits/unifiedDiff.js';
import { applyReplacements } from '../../src/core/text/replacements.js';
import { replacedText } from '../core/edits/diffs.js';
import { gitApply } from './changes.js';
import { inBlog } from './support.js';

describe('a diff for git apply', () => {
  it('makes the new text, whatever changes and whatever the file is called', function () {
    this.timeout(60_000);
    const names =
      process.platform === 'win32' ? ['a.md', 'my post.md'] : ['a.md', 'my post.md', 'a"b\\c\t.md'];
    inBlog({}, () => {
      fc.assert(
        fc.property(replacedText, fc.constantFrom(...names), ({ text, replacements }, name) => {
          const after = applyReplacements(text, replacements);
          const diff = unifiedDiff(name, text, replacements);
          // half a character has no bytes, and git deletes a file that a diff empties
          if (diff === '' || after === '' || /\p{Surrogate}/u.test(after)) return;
          writeFileSync(name, text);
          gitApply(diff);
          assert.equal(readFileSync(name, 'utf8'), after);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('is safe to look at on a terminal', () => {
    assert.equal(printableLines('+a\tb\r\n-\u001B[31m\rc\u202Ed\n'), '+a\tb\r\n-\uFFFD[31m\uFFFDc\uFFFDd\n');
  });
});
