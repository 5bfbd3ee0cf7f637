import { ownString } from '../../text/ownString.js';
import { lineEnd, lineText, rangeBetween, type Source, textIn, textStart } from '../../text/source.js';
import type { FrontMatter } from '../frontMatter.js';
import type { KnowsKey, Syntax } from '../syntax.js';
import { isContinuation, PLAIN } from './form.js';
import { lineEdits } from './lineEdits.js';
import { parseLines } from './parseLines.js';
import { placeInLines } from './placeInLines.js';

/** Keys that show that a text begins with metadata, and not with prose as in `Note: …`. */
const TELLING = new Set([
  'title',
  'date',
  'slug',
  'category',
  'tags',
  'author',
  'authors',
  'summary',
  'status',
  'modified',
]);

const MOST_LINES = 1000;

/** `Key: value` from the first line to the first blank one, as in Pelican. */
export const linesSyntax: Syntax = {
  id: 'lines',
  delimiters: { opening: '', closing: '' },
  read,
  placeAt: (source, frontMatter, position) => placeInLines(source, frontMatter, position, PLAIN),
  ...lineEdits(PLAIN),
};

function read(source: Source, knows: KnowsKey): FrontMatter | undefined {
  const top = textStart(source);
  if (!PLAIN.field.test(lineText(source, 0).slice(top))) return undefined;
  const end = endOfBlock(source);
  const lines = parseLines(source, PLAIN, 0, end, top);
  const isTold = lines.some((line) => line.kind === 'field' && (TELLING.has(line.key) || knows(line.key)));
  if (!isTold) return undefined;
  const range = rangeBetween(source, top, lineEnd(source, end - 1));
  return {
    syntax: 'lines',
    range,
    text: ownString(textIn(source, range)),
    opening: rangeBetween(source, top, top),
    closing: 'closed',
    closingRange: undefined,
    atTop: true,
    lines,
  };
}

/** Returns the first line that is not metadata any more: blank, or prose that no key follows. */
function endOfBlock(source: Source): number {
  const limit = Math.min(source.lineStarts.length, MOST_LINES);
  let end = 1;
  for (let line = 1; line < limit; line++) {
    const text = lineText(source, line);
    if (text.trim() === '') break;
    if (PLAIN.field.test(text) || isContinuation(PLAIN, text) || PLAIN.begun.test(text)) end = line + 1;
  }
  return end;
}
