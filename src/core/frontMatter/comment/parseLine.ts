import { ownString } from '../../text/ownString.js';
import type { Range } from '../../text/position.js';
import type { Field, FrontMatterLine, Item, ValueStyle } from '../frontMatter.js';

const KEY = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** JavaScript's `\s` holds tabs, no-break spaces and the BOM; the zero-width space is as invisible. */
const BLANK = /[\s\u200B]/;
/** What nobody types into a value on purpose. */
const TABS_AND_INVISIBLES = /[\t\u200B\uFEFF]+/g;
const NO_BREAK_SPACES = /[\u00A0\u202F]+/g;

/** What either of them finds. */
const UNUSUAL = /[\t\u200B\uFEFF\u00A0\u202F]/;

const NO_ITEMS: readonly Item[] = [];
const NO_RANGES: readonly Range[] = [];
const AS_IT_IS: ValueStyle = { quote: '', verbatim: true };

/** Returns the range between two columns of the line that is being read. */
type RangeOf = (start: number, end: number) => Range;

interface Edges {
  readonly afterOpening: boolean;
  readonly beforeClosing: boolean;
}

/** Reads one line of front matter, without its line end. What is returned does not keep the text in memory. */
export function parseLine(text: string, rangeOf: RangeOf, edges: Edges): FrontMatterLine {
  const whole = trim(text, 0, text.length);
  if (whole.start === whole.end) return { kind: 'blank', range: rangeOf(0, text.length) };
  return (
    parseField(text, rangeOf, edges) ?? {
      kind: 'malformed',
      text: ownString(text.slice(whole.start, whole.end)),
      range: rangeOf(whole.start, whole.end),
      meant: parseColon(text),
    }
  );
}

function parseField(text: string, rangeOf: RangeOf, edges: Edges): Field | undefined {
  const equals = text.indexOf('=');
  if (equals === -1) return undefined;
  const key = trim(text, 0, equals);
  if (!KEY.test(text.slice(key.start, key.end))) return undefined;
  const trimmed = trim(text, equals + 1, text.length);
  // the whitespace after an `=` without a value is trailing
  const value = trimmed.start === trimmed.end ? { start: equals + 1, end: equals + 1 } : trimmed;
  const quote = quoteAround(text.slice(value.start, value.end));
  const content = text.slice(value.start + quote.length, value.end - quote.length);
  const contentRange = rangeOf(value.start + quote.length, value.end - quote.length);
  const isUnusual = UNUSUAL.test(content);
  const runs = (pattern: RegExp): readonly Range[] => {
    if (!isUnusual) return NO_RANGES;
    return [...content.matchAll(pattern)].map((run) =>
      rangeOf(value.start + quote.length + run.index, value.start + quote.length + run.index + run[0].length),
    );
  };
  const stray = (start: number, end: number): readonly Range[] =>
    start < end ? [rangeOf(start, end)] : NO_RANGES;
  const strayWhitespace = [
    ...(edges.afterOpening ? NO_RANGES : stray(0, key.start)),
    ...stray(key.end, equals),
    ...stray(equals + 1, value.start),
    ...runs(TABS_AND_INVISIBLES),
    ...(edges.beforeClosing ? NO_RANGES : stray(value.end, text.length)),
  ];
  return {
    kind: 'field',
    key: ownString(text.slice(key.start, key.end)),
    keyRange: rangeOf(key.start, key.end),
    value: ownString(content),
    valueRange: contentRange,
    range: rangeOf(0, text.length),
    form: 'scalar',
    items: NO_ITEMS,
    style: quote === '' ? AS_IT_IS : { quote, verbatim: true },
    strayWhitespace: strayWhitespace.length > 0 ? strayWhitespace : NO_RANGES,
    noBreakSpaces: runs(NO_BREAK_SPACES),
  };
}

/** `date: 2022-06-27`, as in YAML. */
function parseColon(text: string): { readonly key: string; readonly value: string } | undefined {
  const colon = text.indexOf(':');
  if (colon === -1) return undefined;
  const key = trim(text, 0, colon);
  // `:=` is one sign
  const value = trim(text, colon + (text.charAt(colon + 1) === '=' ? 2 : 1), text.length);
  const name = text.slice(key.start, key.end);
  if (!KEY.test(name)) return undefined;
  const quote = quoteAround(text.slice(value.start, value.end)).length;
  return { key: ownString(name), value: ownString(text.slice(value.start + quote, value.end - quote)) };
}

/**
 * Returns the quote that encloses a whole value, as in YAML, and that is nowhere else in it; empty if there is none.
 */
function quoteAround(value: string): string {
  const quote = value.charAt(0);
  if ((quote !== '"' && quote !== "'") || value.length < 2 || !value.endsWith(quote)) return '';
  const content = value.slice(1, -1);
  return content.includes(quote) || content.trim() !== content ? '' : quote;
}

/**
 * Returns where the text between two columns starts and ends without the whitespace around it. Linear, unlike a
 * pattern.
 */
function trim(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // printable ASCII needs no pattern
  return (code <= 0x20 || code >= 0x7f) && BLANK.test(text.charAt(at));
}
