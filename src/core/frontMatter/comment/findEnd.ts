import { lineAt, lineEnd, lineStart, lineText, type Source } from '../../text/source.js';
import { CLOSING, OPENING } from './write.js';

/** Where a comment that holds fields ends. */
export interface CommentEnd {
  /** The offset of the `-->` that was meant to; `undefined` if there is none. */
  readonly close: number | undefined;
  /** The offsets of those inside values before it, which end the comment too early: `summary=From a --> b`. */
  readonly early: readonly number[];
  /** The last line of the comment if nothing ends it but a `-->` inside a value. */
  readonly lastLine?: number;
}

const FIELD = /^\s*[\p{L}_][\p{L}\p{N}_.-]{0,100}\s*=\s*\S/u;
/** The same with a colon, which is a mistake of its own, and fixed separately. */
const MEANT_FIELD = /^\s*[\p{L}_][\p{L}\p{N}_.-]{0,100}\s*(?:=|:(?!\/\/))\s*\S/u;
/** The value of a field that is not a day, a number or a finished sentence: it may contain an arrow. */
const UNFINISHED = /[^\s.!?…。！？:;,=-][ \t]*-*$/;
const NUMERIC = /[=:][\s\d./:-]*$/;
/** The rest of a line that goes on with a word; markup, a heading and a sentence are meant to begin there. */
const GOES_ON = /^[ \t]?["'“‘(]?(?:[\p{Ll}\p{N}]|\p{Lo}(?!.*[。！？][ \t]*$))/u;
/** A name of up to three words. */
const NAME = /^[ \t]?\p{Lu}\S*(?:[ \t]+\S+){0,2}[ \t]*$/u;
/** Nobody writes a longer value after an arrow; a text that begins right after a comment may be longer. */
const LONGEST_REST = 200;
/** Nobody writes more fields after the one whose value holds a `-->`. */
const MOST_LINES = 100;

/** Finds the end of the comment whose content begins at `start`. */
export function findEnd(source: Source, start: number): CommentEnd {
  const first = source.text.indexOf(CLOSING, start);
  if (first === -1) return { close: undefined, early: [] };
  const close = meantEnd(source, start, first);
  const lastLine = close === first ? lastLineOf(source, start, first) : undefined;
  if (lastLine !== undefined) return { close: undefined, early: [first], lastLine };
  const early: number[] = [];
  for (let at = first; at < close; at = source.text.indexOf(CLOSING, at + 1)) early.push(at);
  return { close, early };
}

/**
 * Finds the `-->` that was meant if the one at `first` is part of a value: text follows it on its line, and the next
 * `-->` has only more fields before it.
 */
function meantEnd(source: Source, start: number, first: number): number {
  const firstLine = lineAt(source, first);
  const last = Math.min(firstLine + MOST_LINES, source.lineStarts.length - 1);
  for (let line = firstLine; line <= last; line++) {
    const from = Math.max(start, lineStart(source, line));
    const text = source.text.slice(from, lineEnd(source, line));
    const isField = line === firstLine ? MEANT_FIELD.test(source.text.slice(from, first)) : FIELD.test(text);
    const isEnd = line > firstLine && text.trim() === CLOSING;
    if ((!isField && !isEnd) || text.includes(OPENING)) return first;
    const close = text.lastIndexOf(CLOSING);
    if (close === -1 || text.slice(close + CLOSING.length).trim() !== '') continue;
    // `-->-->` loses nothing
    return /[\p{L}\p{N}]/u.test(source.text.slice(first, from + close)) ? from + close : first;
  }
  return first;
}

/**
 * Finds the last line of a comment that nothing ends but a `-->` inside a value: text goes on after it on the line of a
 * field, perhaps with more fields below. `undefined` if that `-->` may be meant to be the end: after a finished value,
 * before markup or a sentence, and before a name in a comment of one line.
 */
function lastLineOf(source: Source, start: number, first: number): number | undefined {
  const line = lineAt(source, first);
  const from = Math.max(start, lineStart(source, line));
  const before = source.text.slice(Math.max(from, first - LONGEST_REST), first);
  const rest = source.text.slice(first + CLOSING.length, lineEnd(source, line));
  if (!MEANT_FIELD.test(source.text.slice(from, first)) || rest.length > LONGEST_REST) return undefined;
  if (!UNFINISHED.test(before) || NUMERIC.test(before) || rest.includes(OPENING)) return undefined;
  if (!GOES_ON.test(rest) && (from === start || !NAME.test(rest))) return undefined;
  let last = line;
  while (last - line < MOST_LINES && FIELD.test(lineOf(source, last + 1))) last++;
  return last;
}

function lineOf(source: Source, line: number): string {
  return line < source.lineStarts.length ? lineText(source, line) : '';
}
