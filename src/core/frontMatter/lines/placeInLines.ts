import { comparePositions, contains, type Position } from '../../text/position.js';
import { lineText, type Source } from '../../text/source.js';
import { type Field, fieldsOf, type FrontMatter } from '../frontMatter.js';
import type { FrontMatterPlace } from '../syntax.js';
import type { LineForm } from './form.js';

/** Returns what a cursor touches in front matter in which each field is a line. */
export function placeInLines(
  source: Source,
  { opening, closing, closingRange, range, lines, ...rest }: FrontMatter,
  position: Position,
  form: LineForm,
): FrontMatterPlace | undefined {
  if (comparePositions(position, opening.end) < 0) return undefined;
  const hasOpening = opening.start.character !== opening.end.character;
  if (hasOpening && position.line === opening.start.line) return undefined;
  const isClosed = closing === 'closed' && closingRange !== undefined;
  // if nothing closes it, the line below is the next one
  if (position.line > (isClosed ? closingRange.start.line - 1 : range.end.line + 1)) return undefined;
  for (const field of fieldsOf({ opening, closing, closingRange, range, lines, ...rest })) {
    if (position.line < field.range.start.line || position.line > field.range.end.line) continue;
    if (contains(field.keyRange, position)) return { kind: 'key', field };
    if (comparePositions(position, field.keyRange.end) > 0) return valueOf(source, field);
  }
  return onLine(source, position, form);
}

/** Returns everything after the colon; `undefined` if it goes on over several lines. */
function valueOf(source: Source, { key, keyRange, range }: Field): FrontMatterPlace | undefined {
  const { line } = keyRange.start;
  if (range.end.line !== line) return undefined;
  const text = lineText(source, line);
  const start = text.indexOf(':', keyRange.end.character) + 1;
  const written = text.slice(start);
  const typed = written.trim();
  return {
    kind: 'value',
    key,
    range: { start: { line, character: start }, end: { line, character: text.length } },
    typed,
    before: typed === '' ? ' ' : written.slice(0, written.indexOf(typed)) || ' ',
    quote: '',
    within: 'field',
  };
}

function onLine(source: Source, position: Position, form: LineForm): FrontMatterPlace | undefined {
  const { line } = position;
  const text = lineText(source, line);
  if (text.trim() === '') return { kind: 'line', range: { start: position, end: position }, map: '' };
  const typed = form.begun.exec(text) ?? /^([ \t]*)([\p{L}\p{N}_-]+)[ \t]*$/u.exec(text);
  if (typed?.[1] === undefined || typed[2] === undefined) return undefined;
  // of `.. key`, all of it
  const start = typed[1].length - typed[1].trimStart().length;
  const range = {
    start: { line, character: start },
    end: { line, character: typed[1].length + typed[2].length },
  };
  return contains(range, position) ? { kind: 'line', range, map: '' } : undefined;
}
