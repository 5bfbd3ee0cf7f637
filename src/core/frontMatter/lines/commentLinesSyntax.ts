import { ownString } from '../../text/ownString.js';
import { lineAt, lineEnd, lineText, rangeBetween, type Source, textStart } from '../../text/source.js';
import type { Closing, FrontMatter } from '../frontMatter.js';
import type { Syntax } from '../syntax.js';
import { DOTTED, isContinuation } from './form.js';
import { lineEdits } from './lineEdits.js';
import { parseLines } from './parseLines.js';
import { placeInLines } from './placeInLines.js';

const MOST_LINES = 1000;

/** `.. key: value` in the comment at the top, or at the top without a comment, as in Nikola. */
export const commentLinesSyntax: Syntax = {
  id: 'commentLines',
  delimiters: { opening: '<!--', closing: '-->' },
  read,
  placeAt: (source, frontMatter, position) => placeInLines(source, frontMatter, position, DOTTED),
  ...lineEdits(DOTTED),
};

function read(source: Source): FrontMatter | undefined {
  const top = textStart(source);
  const start = top + source.text.slice(top, top + 1000).search(/\S|$/);
  const line = lineAt(source, start);
  const opens = /^<!--[ \t]*$/.test(source.text.slice(start, lineEnd(source, line)));
  const first = opens ? line + 1 : line;
  if (!opens && !DOTTED.field.test(source.text.slice(start, lineEnd(source, line)))) return undefined;
  const end = endOfFields(source, first);
  if (end === undefined) return undefined;
  const found = opens ? closingAfter(source, first) : undefined;
  const isClosed = !opens || (found !== undefined && lineAt(source, found) <= nextText(source, end));
  const closing: Closing = isClosed ? 'closed' : found === undefined ? 'missing' : 'late';
  const stop = isClosed && found !== undefined ? lineAt(source, found) : end;
  const rangeEnd = isClosed && found !== undefined ? found + 3 : lineEnd(source, end - 1);
  return {
    syntax: 'commentLines',
    range: rangeBetween(source, start, rangeEnd),
    text: ownString(source.text.slice(start, rangeEnd)),
    opening: rangeBetween(source, start, opens ? start + 4 : start),
    closing,
    closingRange: found === undefined ? undefined : rangeBetween(source, found, found + 3),
    atTop: true,
    lines: parseLines(
      source,
      DOTTED,
      first,
      Math.max(stop, end),
      opens ? 0 : start - (source.lineStarts[line] ?? 0),
    ),
  };
}

/**
 * Returns the line after the last field; blank lines may be between fields, other text only if a field follows
 * directly.
 */
function endOfFields(source: Source, first: number): number | undefined {
  const limit = Math.min(source.lineStarts.length, first + MOST_LINES);
  let end: number | undefined;
  let isApart = false;
  for (let line = first; line < limit; line++) {
    const text = lineText(source, line);
    if (text.includes('-->')) break;
    if (
      DOTTED.field.test(text) ||
      (end !== undefined && (DOTTED.begun.test(text) || isContinuation(DOTTED, text)))
    )
      end = line + 1;
    else if (text.trim() === '') isApart = true;
    else if (isApart) break;
    if (text.trim() !== '') isApart = false;
  }
  return end;
}

function closingAfter(source: Source, first: number): number | undefined {
  const found = source.text.indexOf('-->', source.lineStarts[first] ?? source.text.length);
  return found === -1 ? undefined : found;
}

function nextText(source: Source, line: number): number {
  let next = line;
  while (next + 1 < source.lineStarts.length && lineText(source, next).trim() === '') next++;
  return next;
}
