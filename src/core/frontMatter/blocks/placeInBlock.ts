import { ownString } from '../../text/ownString.js';
import { comparePositions, contains, type Position, type Range } from '../../text/position.js';
import { lineText, type Source } from '../../text/source.js';
import { fieldsOf, type Field, type FrontMatter } from '../frontMatter.js';
import type { FrontMatterPlace } from '../syntax.js';

/** What a cursor touches of front matter between delimiters; in a list, `field` is told by the item that it touches. */
export function placeInBlock(
  source: Source,
  frontMatter: FrontMatter,
  position: Position,
  /** What is between key and value. */
  separator: ':' | '=',
): FrontMatterPlace | undefined {
  const { opening, closing, closingRange, range } = frontMatter;
  if (position.line <= opening.start.line) return undefined;
  if (closing === 'closed' && closingRange && position.line >= closingRange.start.line) return undefined;
  if (closing !== 'closed' && position.line > range.end.line + 1) return undefined;
  const text = lineText(source, position.line);
  if (text.trimStart().startsWith('#')) return undefined;
  return (
    inField(fieldsOf(frontMatter), text, position) ??
    (isMalformed(frontMatter, position) ? inBegunField(text, position, separator) : undefined) ??
    onLine(text, position)
  );
}

function isMalformed({ lines }: FrontMatter, { line }: Position): boolean {
  return lines.some(({ kind, range }) => kind === 'malformed' && range.start.line === line);
}

function inField(fields: readonly Field[], text: string, position: Position): FrontMatterPlace | undefined {
  // the innermost comes last
  const around = fields.filter((field) => touches(field, position)).reverse();
  for (const field of around) if (contains(field.keyRange, position)) return { kind: 'key', field };
  for (const field of around) {
    const item = field.items.find(({ valueRange }) => contains(valueRange, position));
    if (item) return { kind: 'value', field: { ...field, ...item } };
    if (field.form === 'scalar' && isAtValue(field, text, position)) return { kind: 'value', field };
    if (field.form === 'list' && field.items.length === 0) return { kind: 'value', field };
  }
  return undefined;
}

/** Whether a position is in a field or after it on its last line. */
function touches({ keyRange, range, layout }: Field, position: Position): boolean {
  if (comparePositions(position, keyRange.start) < 0) return false;
  if (comparePositions(position, range.end) <= 0) return true;
  return layout?.place !== 'braces' && position.line === range.end.line;
}

/** Whether a position is between a key and the end of its value, or in the whitespace after it. */
function isAtValue({ keyRange, range, layout }: Field, text: string, position: Position): boolean {
  const separator = layout?.separator.trim() ?? '';
  if (position.line === keyRange.end.line) {
    const between = text.slice(keyRange.end.character, position.character);
    if (!between.includes(separator)) return false;
  }
  if (comparePositions(position, range.end) <= 0) return true;
  const after = text.slice(range.end.character, position.character);
  return !after.trimStart().startsWith('#');
}

/**
 * The value of a line that is not yet right, as `series =` or `series: "Doc`: a key at the margin, and what is typed of
 * its value.
 */
function inBegunField(text: string, position: Position, separator: ':' | '='): FrontMatterPlace | undefined {
  const [, key, between, quote, value] =
    /^([\p{L}_][\p{L}\p{N}_.-]*)([ \t]*[:=][ \t]*)(["']?)([^"'[{\s]?[^"']*?)[ \t]*$/u.exec(text) ?? [];
  if (key === undefined || between === undefined || quote === undefined || value === undefined)
    return undefined;
  if (between.trim() !== separator) return undefined;
  const range = (start: number, end: number): Range => ({
    start: { line: position.line, character: start },
    end: { line: position.line, character: end },
  });
  const start = key.length + between.length + quote.length;
  if (position.character < key.length + between.trimEnd().length) return undefined;
  const field: Field = {
    kind: 'field',
    key: ownString(key),
    keyRange: range(0, key.length),
    value: ownString(value),
    valueRange: range(start, start + value.length),
    range: range(0, text.length),
    form: 'scalar',
    items: [],
    style: { quote, verbatim: true },
    strayBlanks: [],
    noBreakSpaces: [],
    layout: { place: 'lines', indent: 0, separator: between },
  };
  return { kind: 'value', field };
}

/** An empty line, or one on which a key is being typed. */
function onLine(text: string, position: Position): FrontMatterPlace | undefined {
  const { line } = position;
  if (text.trim() === '') return { kind: 'line', range: { start: position, end: position } };
  const typed = /^\s*([\p{L}\p{N}_.-]+)\s*$/u.exec(text)?.[1];
  if (typed === undefined || typed.startsWith('-')) return undefined;
  const start = text.indexOf(typed);
  const range = { start: { line, character: start }, end: { line, character: start + typed.length } };
  return contains(range, position) ? { kind: 'line', range } : undefined;
}
