import { ownString } from '../../text/ownString.js';
import type { ValuePlace } from '../syntax.js';

/** What else a YAML value begins with: a block scalar, an anchor, an alias, a tag. */
const NO_VALUE = /^[|>&*!]/;

/**
 * Returns the value of `key` that follows the offset `from` of a line and that a cursor touches; `undefined` in a
 * remark and after quotes that are closed.
 */
export function valueOnLine(
  text: string,
  line: number,
  from: number,
  cursor: number,
  key: string,
  within: 'field' | 'lines',
): ValuePlace | undefined {
  const rest = text.slice(from);
  const before = /^[ \t]*/.exec(rest)?.[0] ?? '';
  const written = rest.slice(before.length);
  if (NO_VALUE.test(written)) return undefined;
  const end = from + before.length + endOf(written);
  const token = text.slice(from + before.length, end);
  // whitespace after it is where an author goes on
  const isAfter = cursor > end;
  if (isAfter && text.slice(end, cursor).trim() !== '') return undefined;
  if (cursor >= end && isInQuotes(token)) return undefined;
  const isHash = text.slice(end).trimStart().startsWith('#');
  const stop = isHash ? Math.max(end, cursor) : text.length;
  return valuePlace({ line, key, within, before: token === '' ? ' ' : before || ' ', token }, from, stop);
}

/** Returns the place of a value that is written from `start` to `end` of a line. */
export function valuePlace(
  {
    line,
    key,
    within,
    before,
    token,
  }: {
    readonly line: number;
    readonly key: string;
    readonly within: ValuePlace['within'];
    readonly before: string;
    readonly token: string;
  },
  start: number,
  end: number,
): ValuePlace {
  const quote = /^["']/.exec(token)?.[0] ?? '';
  const typed = token.slice(quote.length, isInQuotes(token) ? -1 : undefined);
  return {
    kind: 'value',
    key,
    range: { start: { line, character: start }, end: { line, character: end } },
    typed: ownString(typed),
    before,
    quote,
    within,
  };
}

/** Whether a value is between quotes, the last one included. */
export function isInQuotes(token: string): boolean {
  return /^(["'])[^]*\1$/.test(token);
}

/** Returns where a value ends on its line: at its closing quote, before a remark, or with the line. */
function endOf(written: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:#|$))/.exec(written);
  if (quoted) return quoted[0].length;
  const remark = written.startsWith('#') ? 0 : written.search(/[ \t]#/);
  return written.slice(0, remark === -1 ? undefined : remark).trimEnd().length;
}
