import { decodeEntities } from './entities.js';
import { normaliseLabel } from './inlines.js';

/** A link's target; `start` and `end` leave out angle brackets, `next` is behind them. */
export interface Destination {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const ANGLED = /<((?:[^<>\n\\]|\\.)*)>/y;
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/y;
const TITLE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;
/** CommonMark asks for three levels at least; cmark allows 32. */
const MAX_PARENTHESES = 32;

/** https://spec.commonmark.org/0.31.2/#link-destination */
export function parseDestination(text: string, offset: number): Destination | undefined {
  if (text.charAt(offset) === '<') {
    ANGLED.lastIndex = offset;
    const match = ANGLED.exec(text);
    if (!match) return undefined;
    const next = offset + match[0].length;
    return { target: decode(match[1] ?? ''), start: offset + 1, end: next - 1, next };
  }
  let depth = 0;
  let end = offset;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '\\' && end + 1 < text.length && !/\s/.test(text.charAt(end + 1))) end++;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character <= ' ' || character === '\u007F') break;
    if (depth < 0) break;
    if (depth > MAX_PARENTHESES) return undefined;
  }
  if (depth > 0) return undefined;
  return { target: decode(text.slice(offset, end)), start: offset, end, next: end };
}

/** Behind the title that stands at `offset`; `undefined` where none does. */
export function parseTitle(text: string, offset: number): number | undefined {
  TITLE.lastIndex = offset;
  const match = TITLE.exec(text);
  return match ? offset + match[0].length : undefined;
}

/** The `[label]` at `offset`, normalised. */
export function parseLabel(
  text: string,
  offset: number,
): { readonly label: string; readonly next: number } | undefined {
  LABEL.lastIndex = offset;
  const match = LABEL.exec(text);
  if (match?.[1] === undefined || match[1].trim() === '') return undefined;
  return { label: normaliseLabel(match[1]), next: offset + match[0].length };
}

/** Takes the backslash off escaped punctuation. */
export function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function decode(target: string): string {
  return decodeEntities(unescape(target));
}
