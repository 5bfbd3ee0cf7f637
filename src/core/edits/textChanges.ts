import { equalEnds } from '../text/equalEnds.js';
import type { TextEdit } from './textEdit.js';

/** Texts that differ in more places than this, as lines times lines, are taken as one change. */
const MOST_COMPARED = 4_000_000;

/** Lines `start` to `end` of a text (excluded), and those that replace them. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Returns the edits, of whole lines, that change one text into another. Both have the same line breaks. */
export function textChanges(path: string, before: string, after: string): readonly TextEdit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const { head, tail } = equalEnds(old, now);
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const hunks = a.length * b.length > MOST_COMPARED ? [{ start: 0, end: a.length, lines: b }] : compare(a, b);
  return hunks
    .filter(({ start, end, lines }) => end > start || lines.length > 0)
    .flatMap(({ start, end, lines }) => toEdits(path, old, { start: start + head, end: end + head, lines }));
}

/** If as many lines are added as removed, each of them is changed separately: that is easier to read. */
function toEdits(path: string, old: readonly string[], hunk: Hunk): readonly TextEdit[] {
  const { start, end, lines } = hunk;
  if (lines.length !== end - start) return [toEdit(path, old, hunk)];
  return lines.map((newText, index) => {
    const line = start + index;
    const range = { start: { line, character: 0 }, end: { line, character: old[line]?.length ?? 0 } };
    return { path, range, newText };
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** By the longest common subsequence of the lines. */
function compare(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const hunks: Hunk[] = [];
  let [i, j, start, from] = [0, 0, 0, 0];
  const close = (): void => {
    hunks.push({ start, end: i, lines: b.slice(from, j) });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      [start, from] = [++i, ++j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [a.length, b.length];
  close();
  return hunks;
}

function toEdit(path: string, old: readonly string[], { start, end, lines }: Hunk): TextEdit {
  const newText = lines.map((line) => `${line}\n`).join('');
  if (end < old.length)
    return {
      path,
      range: { start: { line: start, character: 0 }, end: { line: end, character: 0 } },
      newText,
    };
  // the last line has no line break of its own: the one before it is removed or added
  const last = { line: old.length - 1, character: old.at(-1)?.length ?? 0 };
  if (start === 0)
    return { path, range: { start: { line: 0, character: 0 }, end: last }, newText: lines.join('\n') };
  const before = { line: start - 1, character: old[start - 1]?.length ?? 0 };
  return { path, range: { start: before, end: last }, newText: lines.map((line) => `\n${line}`).join('') };
}
