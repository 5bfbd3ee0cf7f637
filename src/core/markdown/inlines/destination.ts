import { decodeEntities } from '../html/entities.js';

/** A link's target; `start` and `end` leave out angle brackets, `next` is after them. */
export interface Destination {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Whether angle brackets are around it. */
  readonly angle: boolean;
}

/** What a title begins with, what may not be in it without a backslash, and what ends it. */
const TITLES: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ['"', [/["\\]/g, '"']],
  ["'", [/['\\]/g, "'"]],
  ['(', [/[()\\]/g, ')']],
]);
/** CommonMark asks for three levels at least; cmark allows 32. */
const MAX_PARENTHESES = 32;
/** A tag that a generator fills in before it reads Markdown, so whitespace in it does not end a target. */
const TEMPLATE = /\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\}/y;

/** https://spec.commonmark.org/0.31.2/#link-destination */
export function parseDestination(text: string, offset: number): Destination | undefined {
  if (text.charAt(offset) === '<') {
    const end = findUnescaped(text, offset + 1, /[<>\n\\]/g);
    if (text.charAt(end) !== '>') return undefined;
    return {
      target: decode(text.slice(offset + 1, end)),
      start: offset + 1,
      end,
      next: end + 1,
      angle: true,
    };
  }
  let depth = 0;
  let end = offset;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '{') end = templateEnd(text, end);
    if (character === '\\' && end + 1 < text.length && !/[ \t\n]/.test(text.charAt(end + 1))) end++;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character <= ' ' || character === '\u007F') break;
    if (depth < 0) break;
    if (depth > MAX_PARENTHESES) return undefined;
  }
  if (depth > 0) return undefined;
  return { target: decode(text.slice(offset, end)), start: offset, end, next: end, angle: false };
}

/** Returns the last character of the template at `offset`; `offset` itself if there is none. */
function templateEnd(text: string, offset: number): number {
  TEMPLATE.lastIndex = offset;
  return TEMPLATE.test(text) ? TEMPLATE.lastIndex - 1 : offset;
}

/** Returns the offset after the spaces, tabs and line ends at `offset`. A no-break space is text. */
export function skipSpace(text: string, offset: number): number {
  while (/[ \t\n]/.test(text.charAt(offset))) offset++;
  return offset;
}

/** Returns the offset after the title at `offset`; `undefined` if there is none. */
export function skipLinkTitle(text: string, offset: number): number | undefined {
  const title = TITLES.get(text.charAt(offset));
  if (!title) return undefined;
  const [special, closing] = title;
  const end = findUnescaped(text, offset + 1, special);
  return text.charAt(end) === closing ? end + 1 : undefined;
}

/**
 * Returns the offset of the next special character that has no backslash before it; a pattern for the whole would run
 * deep.
 */
function findUnescaped(text: string, offset: number, special: RegExp): number {
  special.lastIndex = offset;
  for (;;) {
    const index = special.exec(text)?.index ?? text.length;
    if (text.charAt(index) !== '\\') return index;
    // a line break cannot be escaped
    special.lastIndex = index + (text.charAt(index + 1) === '\n' ? 1 : 2);
  }
}

/** Removes the backslash before escaped punctuation. */
export function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function decode(target: string): string {
  return decodeEntities(unescape(target));
}
