/** A run of `*`, `_` or `~~` that can begin or end emphasis. */
interface Run {
  readonly character: string;
  readonly start: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many of its characters have found no partner. */
  left: number;
}

/** Replaces what is not searched in a text: code, HTML. To emphasis it is punctuation. Nobody writes it. */
export const PLACEHOLDER = '\uFDD0';
/** The brackets of a link: emphasis does not reach across them. */
export const CAN_OPEN = '\uFDD1';
export const CAN_CLOSE = '\uFDD2';

const RUN = /\*+|_+|(?<!~)~~(?!~)|[\uFDD1\uFDD2]/g;
/** Unicode whitespace in the words of the specification: a line separator and a byte order mark are not. */
const WHITESPACE = /[\p{Zs}\t\n\f\r]/u;
const PUNCTUATION = /[\p{P}\p{S}\uFDD0-\uFDD2]/u;

/**
 * Removes the marks of emphasis and of struck-out text: https://spec.commonmark.org/0.31.2/#delimiter-run. What has no
 * partner stays.
 */
export function withoutEmphasis(text: string): string {
  const runs: Run[] = [];
  /** The runs in each bracket that is open, and before all brackets. */
  const open: Run[][] = [[]];
  for (const { 0: found, index } of text.matchAll(RUN)) {
    if (found === CAN_OPEN) {
      open.push([]);
    } else if (found === CAN_CLOSE) {
      pair(open.pop() ?? []);
    } else {
      const run = runAt(text, found, index);
      runs.push(run);
      open.at(-1)?.push(run);
    }
  }
  pair(open[0] ?? []);
  let result = '';
  let offset = 0;
  for (const { start, length, left } of runs) {
    result += text.slice(offset, start + left);
    offset = start + length;
  }
  return result + text.slice(offset);
}

function runAt(text: string, run: string, start: number): Run {
  const character = run.charAt(0);
  const end = start + run.length;
  const before = start === 0 ? ' ' : characterAt(text, start - 1);
  const after = end === text.length ? ' ' : characterAt(text, end);
  const [punctuationBefore, punctuationAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const [blankBefore, blankAfter] = [WHITESPACE.test(before), WHITESPACE.test(after)];
  const leftFlanking = !blankAfter && (!punctuationAfter || blankBefore || punctuationBefore);
  const rightFlanking = !blankBefore && (!punctuationBefore || blankAfter || punctuationAfter);
  const inWord = character === '_';
  return {
    character,
    start,
    length: run.length,
    opens: leftFlanking && (!inWord || !rightFlanking || punctuationBefore),
    closes: rightFlanking && (!inWord || !leftFlanking || punctuationAfter),
    left: run.length,
  };
}

/** Returns the whole character of which a half may be at `offset`. */
function characterAt(text: string, offset: number): string {
  const code = text.charCodeAt(offset);
  if (code < 0xd800 || code > 0xdfff) return text.charAt(offset);
  return code < 0xdc00 ? text.slice(offset, offset + 2) : text.slice(Math.max(0, offset - 1), offset + 1);
}

function pair(runs: readonly Run[]): void {
  const openers: Run[] = [];
  // before these places there is no opener for such a closer: they need not be checked again
  const bottoms = new Map<string, number>();
  for (const closer of runs) {
    const key = `${closer.character}${String(closer.opens)}${closer.length % 3}`;
    while (closer.closes && closer.left > 0) {
      const bottom = bottoms.get(key) ?? 0;
      const place = openers.findLastIndex((opener) => opener.start < bottom || matches(opener, closer));
      const opener = openers[place];
      if (!opener || opener.start < bottom) {
        bottoms.set(key, closer.start);
        break;
      }
      const used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
      opener.left -= used;
      closer.left -= used;
      // what is open between the two stays as it is
      openers.length = opener.left > 0 ? place + 1 : place;
    }
    if (closer.opens && closer.left > 0) openers.push(closer);
  }
}

/** Rules 9 and 10 of CommonMark: `*a**b*` is not two emphases. */
function matches(opener: Run, closer: Run): boolean {
  if (opener.character !== closer.character) return false;
  const bothWays = opener.closes || closer.opens;
  return !bothWays || (opener.length + closer.length) % 3 !== 0 || closer.length % 3 === 0;
}
