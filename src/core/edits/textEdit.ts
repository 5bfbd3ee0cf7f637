import { comparePositions, type Range } from '../text/position.js';
import { createSource, offsetAt } from '../text/source.js';

/** A change of text in one post. `newText` breaks its lines with `\n`, whatever the post itself does. */
export interface TextEdit {
  readonly path: string;
  readonly range: Range;
  readonly newText: string;
}

/** The text after the edits, which do not overlap, with line breaks like its own. All else stays as it is. */
export function applyEdits(text: string, edits: readonly Omit<TextEdit, 'path'>[]): string {
  const source = createSource(text);
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let result = '';
  let copied = 0;
  for (const { range, newText } of [...edits].sort((a, b) =>
    comparePositions(a.range.start, b.range.start),
  )) {
    result += text.slice(copied, offsetAt(source, range.start)) + newText.replaceAll('\n', lineBreak);
    copied = offsetAt(source, range.end);
  }
  return result + text.slice(copied);
}

/** Whether two edits of one post touch the same characters; two insertions at one place do, too. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.path !== b.path) return false;
  const apart =
    comparePositions(a.range.end, b.range.start) < 0 || comparePositions(b.range.end, a.range.start) < 0;
  const adjacent =
    !isEmpty(a) &&
    !isEmpty(b) &&
    (comparePositions(a.range.end, b.range.start) === 0 ||
      comparePositions(b.range.end, a.range.start) === 0);
  return !apart && !adjacent;
}

function isEmpty({ range }: TextEdit): boolean {
  return comparePositions(range.start, range.end) === 0;
}
