import { comparePositions, type Range } from '../text/position.js';
import { applyReplacements, type Replacement } from '../text/replacements.js';
import { createSource, offsetAt } from '../text/source.js';

/** A change of text in one post. `newText` breaks its lines with `\n`, whatever the post itself does. */
export interface TextEdit {
  readonly path: string;
  /** What is replaced: of `topic=docker`, the value; empty to insert something there. */
  readonly range: Range;
  readonly newText: string;
}

/**
 * Returns the text after the edits, which do not overlap, with line breaks like its own. Everything else stays as it
 * is.
 */
export function applyEdits(text: string, edits: readonly Omit<TextEdit, 'path'>[]): string {
  return applyReplacements(text, toReplacements(text, edits));
}

/** Returns the edits in the order of the text, with line breaks like the text's own. */
export function toReplacements(
  text: string,
  edits: readonly Omit<TextEdit, 'path'>[],
): readonly Replacement[] {
  const source = createSource(text);
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return [...edits]
    .sort((a, b) => comparePositions(a.range.start, b.range.start))
    .map(({ range, newText }) => ({
      start: offsetAt(source, range.start),
      end: offsetAt(source, range.end),
      text: newText.replaceAll('\n', lineBreak),
    }));
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
