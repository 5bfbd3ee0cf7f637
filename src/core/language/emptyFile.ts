import type { Position, Range } from '../text/position.js';
import { lineText, type Source } from '../text/source.js';

/** As much of `<!--` as is typed, with what may close it already. */
const BEGUN = /^\uFEFF?\s*(<(?:!(?:-(?:-(?:--)?)?)?)?>?)?\s*$/;

/** The range to replace where a file is still empty but for the beginning of a comment on the cursor's line. */
export function emptyRange(source: Source, { line, character }: Position): Range | undefined {
  const begun = BEGUN.exec(source.text);
  if (!begun) return undefined;
  const typed = begun[1] ?? '';
  const start = typed === '' ? character : lineText(source, line).indexOf(typed);
  const end = start + typed.length;
  if (start < 0 || character < start || character > end) return undefined;
  return { start: { line, character: start }, end: { line, character: end } };
}
