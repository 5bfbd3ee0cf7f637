import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { newFileDiff, unifiedDiff } from '../../../src/core/edits/unifiedDiff.js';
import { applyReplacements, type Replacement } from '../../../src/core/text/replacements.js';
import { applyDiff, replacedText } from './diffs.js';

/** Replaces each of these texts, which are in the text once. */
function replacing(text: string, changes: Readonly<Record<string, string>>): readonly Replacement[] {
  return Object.entries(changes).map(([old, newText]) => {
    const start = text.indexOf(old);
    return { start, end: start + old.length, text: newText };
  });
}

const TEN = Array.from({ length: 10 }, (_, line) => `line ${line}\n`).join('');

function diff(text: string, changes: Readonly<Record<string, string>>, path = 'a.md'): readonly string[] {
  return unifiedDiff(path, text, replacing(text, changes)).split('\n').slice(0, -1);
}

describe('a unified diff', () => {
  it('shows a changed line with three lines around it', () => {
    assert.deepEqual(diff(TEN, { 'line 5': 'line five' }), [
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -3,7 +3,7 @@',
      ...[' line 2', ' line 3', ' line 4', '-line 5', '+line five', ' line 6', ' line 7', ' line 8'],
    ]);
  });

  it('joins changes that are near, and keeps others apart', () => {
    const headers = (...changed: readonly string[]): readonly string[] =>
      diff(
        TEN.repeat(1) + 'end\n'.repeat(9),
        Object.fromEntries(changed.map((line) => [line, 'x\ny'])),
      ).filter((row) => row.startsWith('@@'));
    assert.deepEqual(headers('line 0', 'line 7'), ['@@ -1,11 +1,13 @@']);
    assert.deepEqual(headers('line 0', 'line 8'), ['@@ -1,4 +1,5 @@', '@@ -6,7 +7,8 @@']);
  });

  it('says where the last line has no end', () => {
    assert.deepEqual(diff('a\nb', { b: 'c' }).slice(2), [
      '@@ -1,2 +1,2 @@',
      ' a',
      '-b',
      '\\ No newline at end of file',
      '+c',
      '\\ No newline at end of file',
    ]);
    assert.deepEqual(diff('a\nb', { a: 'x' }).slice(2), [
      '@@ -1,2 +1,2 @@',
      '-a',
      '+x',
      ' b',
      '\\ No newline at end of file',
    ]);
  });

  it('of nothing is empty', () => {
    assert.equal(unifiedDiff('a.md', TEN, []), '');
    assert.equal(unifiedDiff('a.md', TEN, replacing(TEN, { 'line 1': 'line 1' })), '');
  });

  it('makes a file', () => {
    assert.equal(newFileDiff('a.md', 'x\ny\n'), '--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+x\n+y\n');
  });

  it('names files as git does', () => {
    assert.equal(diff('a\n', { a: 'b' }, 'my posts/ü.md')[0], '--- a/my posts/ü.md\t');
    assert.equal(diff('a\n', { a: 'b' }, 'a\t"b\\.md')[0], '--- "a/a\\011\\"b\\\\.md"');
  });

  it('makes the new text when applied, whatever changes', () => {
    fc.assert(
      fc.property(replacedText, ({ text, replacements }) => {
        const made = unifiedDiff('a.md', text, replacements);
        assert.equal(applyDiff(text, made), applyReplacements(text, replacements));
      }),
      { numRuns: 2000 },
    );
  });
});
