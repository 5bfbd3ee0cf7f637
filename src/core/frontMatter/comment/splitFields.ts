import { comparePositions, type Range } from '../../text/position.js';
import type { Field, FrontMatterLine } from '../frontMatter.js';
import type { KnowsKey } from '../syntax.js';

/** How far back a key is searched for. */
const LONGEST_KEY = 60;
/** Words of a value that is a sentence rather than a name: it may speak of `key=value`. */
const SENTENCE = 5;
const PROSE = 'summary';

/**
 * Splits the lines of a comment that hold several fields: `date=2023-04-02 topic=Kitchen`. A field begins inside a line
 * only at a key of the site that is written nowhere else.
 */
export function splitFields(lines: readonly FrontMatterLine[], knows: KnowsKey): readonly FrontMatterLine[] {
  if (!lines.some(mayHoldMore)) return lines;
  const written = new Set(lines.flatMap((line) => keyOf(line) ?? []));
  const isExpected = (key: string): boolean => !written.has(key) && (knows(key) || knows(key.toLowerCase()));
  return lines.flatMap((line): readonly FrontMatterLine[] =>
    line.kind === 'field' ? split(line, isExpected, written) : [line],
  );
}

/** Whether a line may hold a second field; a value that is quoted as a whole does not. */
function mayHoldMore(line: FrontMatterLine): boolean {
  return line.kind === 'field' && line.style.quote === '' && line.value.includes('=');
}

function keyOf(line: FrontMatterLine): string | undefined {
  return line.kind === 'field' ? line.key : line.kind === 'malformed' ? line.meant?.key : undefined;
}

/** A key inside a value: columns of the value. */
interface Cut {
  readonly key: string;
  readonly start: number;
  readonly equals: number;
}

/** Returns the fields of one line, and adds the keys found in it to `written`. */
function split(field: Field, isExpected: KnowsKey, written: Set<string>): readonly Field[] {
  const { value } = field;
  if (!mayHoldMore(field)) return [field];
  const all = findCuts(value, isExpected);
  const cuts: Cut[] = [];
  for (const [index, cut] of all.entries()) {
    const last = cuts.at(-1);
    const before = value.slice(last ? last.equals + 1 : 0, cut.start).trim();
    if (isMeant(last?.key ?? field.key, before, value.slice(cut.equals + 1), all.length - index))
      cuts.push(cut);
  }
  if (cuts.length === 0) return [field];
  for (const { key } of cuts) written.add(key);
  const from = { key: field.key, start: 0, equals: -1 };
  return [from, ...cuts].map((cut, index) => piece(field, cut, cuts[index]?.start ?? value.length));
}

/** Returns the expected keys in a value, each once; none inside quotes. */
function findCuts(value: string, isExpected: KnowsKey): readonly Cut[] {
  const cuts: Cut[] = [];
  const seen = new Set<string>();
  let quote = '';
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === '`') && value.includes(char, at + 1)) quote = char;
    if (quote !== '' || char !== '=') continue;
    const key = keyBefore(value, at);
    if (!key || seen.has(key.name) || !isExpected(key.name)) continue;
    seen.add(key.name);
    cuts.push({ key: key.name, start: key.start, equals: at });
  }
  return cuts;
}

/**
 * Whether a field begins after `before`, the value of `key`. A sentence has to be over, or more than one field has to
 * follow.
 */
function isMeant(key: string, before: string, after: string, cuts: number): boolean {
  const isSentence = key === PROSE || before.split(/\s+/, SENTENCE + 1).length > SENTENCE;
  if (!isSentence || cuts > 1 || before === '') return true;
  return /[.!?…,;|]["'”’)]?$/.test(before) || /^\s*\d[\d./-]*$/.test(after);
}

/** Returns the key whose `=` is at an offset, if whitespace or a separator comes before it. */
function keyBefore(
  text: string,
  equals: number,
): { readonly name: string; readonly start: number } | undefined {
  let end = equals;
  while (end > 0 && equals - end < LONGEST_KEY && /[ \t]/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_KEY && /[\p{L}\p{N}_.-]/u.test(text.charAt(start - 1))) start--;
  const isSetOff = start === 0 || /[\s,;|]/.test(text.charAt(start - 1));
  return isSetOff && /[\p{L}_]/u.test(text.charAt(start))
    ? { name: text.slice(start, end), start }
    : undefined;
}

/**
 * Reads the part of a line from a key up to the next one; a separator before that is part of the range, not of the
 * value.
 */
function piece(line: Field, { key, start, equals }: Cut, end: number): Field {
  const { value, valueRange } = line;
  const at = (column: number) => ({
    line: valueRange.start.line,
    character: valueRange.start.character + column,
  });
  const isFirst = equals === -1;
  const isLast = end === value.length;
  let valueStart = equals + 1;
  while (valueStart < end && /\s/.test(value.charAt(valueStart))) valueStart++;
  // a missing value goes right after its sign, away from the next key
  const isEmpty = valueStart === end;
  if (isEmpty) valueStart = isFirst ? -whitespaceBeforeValue(line) : equals + 1;
  let valueEnd = isEmpty ? valueStart : end;
  const trim = (pattern: RegExp): void => {
    while (valueEnd > valueStart && pattern.test(value.charAt(valueEnd - 1))) valueEnd--;
  };
  trim(/\s/);
  const pieceEnd = valueEnd;
  if (!isLast && /[,;|]/.test(value.charAt(valueEnd - 1))) {
    valueEnd--;
    trim(/\s/);
  }
  const range: Range = {
    start: isFirst ? line.range.start : at(start),
    end: isLast ? line.range.end : at(pieceEnd),
  };
  return {
    ...line,
    key,
    keyRange: isFirst ? line.keyRange : { start: at(start), end: at(start + key.length) },
    value: isEmpty ? '' : value.slice(valueStart, valueEnd),
    valueRange: { start: at(valueStart), end: at(valueEnd) },
    range,
    // a line that holds several fields is one mistake, whitespace and all
    strayWhitespace: [],
    noBreakSpaces: [],
  };
}

/** Counts the columns between the sign of a field and its value. */
function whitespaceBeforeValue({ strayWhitespace, valueRange: { start } }: Field): number {
  const whitespace = strayWhitespace.find(({ end }) => comparePositions(end, start) === 0);
  return whitespace ? start.character - whitespace.start.character : 0;
}
