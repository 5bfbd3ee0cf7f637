import fc from 'fast-check';
import type { Replacement } from '../../../src/core/text/replacements.js';

const LINES = ['a', 'b', 'b', '', 'series_section=2', '-->', '--- a', '+b', '@@', 'ü😀', 'c\r', '\\ No', ' '];

/** Texts of a few lines, some of them alike, with and without a line feed at the end. */
const lines: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 30 }), fc.boolean())
  .map(([all, closed]) => all.join('\n') + (closed ? '\n' : ''));

/** A text that is not empty, and replacements in it that are in order and do not overlap. */
export const replacedText: fc.Arbitrary<{
  readonly text: string;
  readonly replacements: readonly Replacement[];
}> = lines
  .filter((text) => text !== '')
  .chain((text) =>
    fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.oneof(lines, fc.constant(''))), {
        maxLength: 5,
      })
      .map((all) => {
        const replacements: Replacement[] = [];
        let free = 0;
        for (const [a, b, newText] of all.sort((x, y) => Math.min(x[0], x[1]) - Math.min(y[0], y[1]))) {
          const start = Math.min(a, b);
          // a replacement may begin where another ends
          if (start < free) continue;
          free = Math.min(Math.max(a, b), start + 12);
          replacements.push({ start, end: free, text: newText });
          if (free === start) free++;
        }
        return { text, replacements };
      }),
  );

/** Applies a diff of one file, and throws where it does not fit exactly. */
export function applyDiff(text: string, diff: string): string {
  const before = text === '' ? [] : text.split(/(?<=\n)/);
  const rows = diff.replaceAll(/\n\\ No newline at end of file\n/g, '\u0000').split(/(?<=[\n\u0000])/);
  const result: string[] = [];
  let line = 0;
  for (const row of rows.slice(2)) {
    const content = row.slice(1).replace('\u0000', '');
    const [, start, count] = /^@@ -(\d+),(\d+) \+\d+,\d+ @@\n$/.exec(row) ?? [];
    if (start !== undefined) {
      const next = Number(start) - (Number(count) === 0 ? 0 : 1);
      result.push(...before.slice(line, next));
      line = next;
    } else if (row.startsWith('+')) result.push(content);
    else {
      if (before[line] !== content) throw new Error(`Line ${line} is not ${JSON.stringify(content)}`);
      line++;
      if (row.startsWith(' ')) result.push(content);
    }
  }
  return [...result, ...before.slice(line)].join('');
}
