import { equalEnds } from './equalEnds.js';

/**
 * Counts the letters that were typed wrong: the optimal string alignment distance, in which an insertion, a deletion, a
 * substitution and a swap of two neighbours each count 1. Anything above `limit` is returned as `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // what two words have in common at their ends is right in both
  const { head, tail } = equalEnds(a, b);
  const [one, other] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const longest = Math.max(one.length, other.length);
  if (longest <= 1) return Math.min(longest, limit + 1);
  if (limit === 1)
    return longest === 2 && one.charAt(0) + one.charAt(1) === other.charAt(1) + other.charAt(0) ? 1 : 2;
  return differentLetters(one, other, limit);
}

/** Fills a table by rows, but only the part around the diagonal: further away, more letters are left over. */
function differentLetters(a: string, b: string, limit: number): number {
  const newRow = (): number[] => new Array<number>(b.length + 1).fill(Infinity);
  let [before, above, row] = [newRow(), Array.from({ length: b.length + 1 }, (_, j) => j), newRow()];
  let leastAbove = 0;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(0, i - limit);
    const last = Math.min(b.length, i + limit);
    let least = Infinity;
    // what an earlier row has left there
    if (first > 0) row[first - 1] = Infinity;
    for (let j = first; j <= last; j++) {
      const cell = j === 0 ? i : step(a, b, i, j, before, above, row);
      row[j] = cell;
      least = Math.min(least, cell);
    }
    // a swap reaches back two rows, so one row above the limit is not yet the end
    if (least > limit && leastAbove > limit) return limit + 1;
    [before, above, row] = [above, row, before];
    leastAbove = least;
  }
  return Math.min(at(above, b.length), limit + 1);
}

function step(
  a: string,
  b: string,
  i: number,
  j: number,
  before: readonly number[],
  above: readonly number[],
  row: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1];
  const cost = Math.min(at(above, j - 1) + (same ? 0 : 1), at(above, j) + 1, at(row, j - 1) + 1);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(cost, at(before, j - 2) + 1) : cost;
}

/** Outside the part that was filled, everything is too far. */
function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** Returns how many wrong letters still make a word of this length the same word. */
export function tolerance(length: number): number {
  if (length < 3) return 0;
  return length < 5 ? 1 : 2;
}

/** Sets aside what two spellings of one name differ in: case, and `_`, `-` or a space between the words. */
export function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** A letter of an alphabet in which an accent is often left out; in others, a mark makes another letter. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;

/** Sets aside what two spellings of one name differ in for sure: case, accents, and `_` or whitespace between words. */
export function foldName(name: string): string {
  const plain = name.normalize('NFD').replace(ACCENTED, '$1').normalize('NFC');
  return plain
    .toLowerCase()
    .replace(/[\s_\u200B\uFEFF]+/g, ' ')
    .trim();
}

/**
 * Whether every letter and digit of `written` is there in `meant`, in the same order, apart from case and accents: then
 * nothing that was written is lost.
 */
export function keepsLetters(written: string, meant: string): boolean {
  const letters = (text: string): readonly string[] => foldName(text).match(/[\p{L}\p{N}]/gu) ?? [];
  const all = letters(meant);
  let next = 0;
  for (const letter of letters(written)) {
    const found = all.indexOf(letter, next);
    if (found === -1) return false;
    next = found + 1;
  }
  return true;
}

/** Sets aside what two titles differ in that look the same to a reader: case, and how many spaces are between words. */
export function titleName(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Sets aside a leading number as well: `005_Flask-Apps` and `flask_apps` are one slug to an author. */
export function foldSlug(slug: string): string {
  const folded = fold(slug);
  return folded.replace(/^\d+ (?=.)/, '');
}

/**
 * Returns the candidate nearest to `word`, within as many wrong letters as `allowed` says for its length; `undefined`
 * if none or several are.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  allowed: (length: number) => number = tolerance,
): string | undefined {
  const folded = fold(word);
  let limit = allowed(folded.length);
  let best: string | undefined;
  let tie = false;
  for (const candidate of candidates) {
    const steps = distance(folded, fold(candidate), limit);
    if (steps > limit) continue;
    tie = best !== undefined && steps === limit;
    if (!tie) best = candidate;
    limit = steps;
  }
  return tie ? undefined : best;
}

/**
 * Whether `word` can be completed to `meant` and to nothing else: no letter of it is lost, and no other candidate is
 * within as many wrong letters as `allowed` says.
 */
export function completesTo(
  word: string,
  meant: string,
  candidates: Iterable<string>,
  allowed: (length: number) => number = tolerance,
): boolean {
  const folded = fold(word);
  if (folded === fold(meant)) return true;
  const limit = allowed(folded.length);
  const near = [...candidates].filter((each) => distance(folded, fold(each), limit) <= limit);
  return near.length === 1 && near[0] === meant && keepsLetters(word, meant);
}
