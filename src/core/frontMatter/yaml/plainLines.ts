import type { ScalarNode } from '../blocks/nodes.js';
import { plainBlock } from './plainBlock.js';

/** A line that is not empty or a comment. */
export interface PlainLine {
  readonly start: number;
  /** Before its line break and the spaces at its end. */
  readonly end: number;
  readonly indent: number;
  readonly keyEnd: number;
  /** Where the colon after its key is; `undefined` if it does not begin with a plain key. */
  readonly colon: number | undefined;
  /** Whether it is an item of a list, with one space after its dash. */
  readonly isItem: boolean;
  /** The block scalar that its value is. */
  readonly block: ScalarNode | undefined;
}

const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const KEY = /([A-Za-z_][\w-]{0,100}) *:(?=[ \r\n]|$)/y;

/** What is after the colon if the value is on the lines below. */
const HEADER = /^ +[|>]-?$/;

/** What YAML may take for whitespace, or for the end of a line, and what this reader leaves to the library. */
const UNCLEAR = /[\t\uFEFF]|\r(?!\n)/;

/** Splits a text into lines; `undefined` if one of them is not plain. */
export function plainLinesOf(text: string, from: number): readonly PlainLine[] | undefined {
  if (UNCLEAR.test(text.slice(from))) return undefined;
  const lines: PlainLine[] = [];
  for (let start = from; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    let next = lineBreak === -1 ? text.length : lineBreak + 1;
    let end = lineBreak === -1 ? text.length : lineBreak;
    if (text.charCodeAt(end - 1) === CR && end > start) end--;
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
    let first = start;
    while (first < end && text.charCodeAt(first) === SPACE) first++;
    if (first < end && text.charCodeAt(first) !== HASH) {
      const isItem =
        text.charCodeAt(first) === DASH && text.charCodeAt(first + 1) === SPACE && first + 1 < end;
      KEY.lastIndex = first;
      const key = isItem ? null : KEY.exec(text);
      if (!isItem && !key) return undefined;
      const begins =
        key !== null && /[|>]/.test(text.slice(end - 2, end)) && HEADER.test(text.slice(KEY.lastIndex, end));
      const block = begins ? plainBlock(text, end, first - start) : undefined;
      if (begins && !block) return undefined;
      if (block) next = block.next;
      lines.push({
        start,
        end,
        indent: first - start,
        keyEnd: first + (key?.[1]?.length ?? 0),
        colon: key ? first + key[0].length - 1 : undefined,
        isItem,
        block: block?.scalar,
      });
    }
    start = next;
  }
  return lines;
}
