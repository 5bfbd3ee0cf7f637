import { lineAt, lineEnd, lineStart, type Source } from '../../text/source.js';
import { CLOSING, OPENING } from './write.js';

/** Where a comment that holds fields ends. */
export interface CommentEnd {
  /** The offset of the `-->` that was meant to; `undefined` if there is none. */
  readonly close: number | undefined;
  /** The offsets of those inside of values before it, which end the comment too early: `summary=From a --> b`. */
  readonly early: readonly number[];
}

const FIELD = /^\s*[\p{L}_][\p{L}\p{N}_.-]{0,100}\s*=\s*\S/u;
/** Nobody writes more fields after the one whose value holds a `-->`. */
const MOST_LINES = 100;

/** Finds the end of the comment whose content begins at `start`. */
export function findEnd(source: Source, start: number): CommentEnd {
  const first = source.text.indexOf(CLOSING, start);
  if (first === -1) return { close: undefined, early: [] };
  const close = meantEnd(source, start, first);
  const early: number[] = [];
  for (let at = first; at < close; at = source.text.indexOf(CLOSING, at + 1)) early.push(at);
  return { close, early };
}

/**
 * The `-->` that was meant where the one at `first` is part of a value: text follows it on its line, and the next `-->`
 * has nothing before it but more fields.
 */
function meantEnd(source: Source, start: number, first: number): number {
  const firstLine = lineAt(source, first);
  const last = Math.min(firstLine + MOST_LINES, source.lineStarts.length - 1);
  for (let line = firstLine; line <= last; line++) {
    const from = Math.max(start, lineStart(source, line));
    const text = source.text.slice(from, lineEnd(source, line));
    const isField = line === firstLine ? FIELD.test(source.text.slice(from, first)) : FIELD.test(text);
    const isEnd = line > firstLine && text.trim() === CLOSING;
    if ((!isField && !isEnd) || text.includes(OPENING)) return first;
    const close = text.lastIndexOf(CLOSING);
    if (close === -1 || text.slice(close + CLOSING.length).trim() !== '') continue;
    // `-->-->` loses nothing
    return /[\p{L}\p{N}]/u.test(source.text.slice(first, from + close)) ? from + close : first;
  }
  return first;
}
