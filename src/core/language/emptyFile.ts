import type { Syntax } from '../frontMatter/syntax.js';
import type { Position, Range } from '../text/position.js';
import { lineText, type Source } from '../text/source.js';

/**
 * Returns the range to replace in a file that is empty except for the beginning of a block of front matter on the
 * cursor's line: as much of `<!--` as is typed, with what the editor may have closed it with already.
 */
export function emptyRange(
  source: Source,
  { delimiters }: Syntax,
  { line, character }: Position,
): Range | undefined {
  const typed = source.text.replace(/^\uFEFF/, '').trim();
  if (!isBegun(typed, delimiters)) return undefined;
  const start = typed === '' ? character : lineText(source, line).indexOf(typed);
  const end = start + typed.length;
  if (start < 0 || character < start || character > end) return undefined;
  return { start: { line, character: start }, end: { line, character: end } };
}

function isBegun(typed: string, { opening, closing }: Syntax['delimiters']): boolean {
  if (typed.length > opening.length + closing.length) return false;
  let begun = 0;
  while (begun < typed.length && typed[begun] === opening[begun]) begun++;
  return closing.endsWith(typed.slice(begun));
}
