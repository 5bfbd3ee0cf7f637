/**
 * How many letters were typed wrong: the optimal string alignment distance, in which an insertion, a deletion, a
 * substitution and a swap of two neighbours each count 1. Anything above `limit` is given as `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(above, j - 1) + (same ? 0 : 1), at(above, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // a swap reaches back two rows, so one row above the limit is not yet the end
    if (least > limit && Math.min(...above) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(at(above, b.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** How many wrong letters still make a word of this length the same word. */
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

/** Sets aside what two titles differ in that a reader takes for one: case, and how many blanks stand between words. */
export function titleName(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The same as `fold`, with a leading number set aside as well: `005_Flask-Apps` and `flask_apps` are one slug to an author. */
export function foldSlug(slug: string): string {
  const folded = fold(slug);
  return folded.replace(/^\d+ (?=.)/, '');
}

/** The candidate nearest to `word` within the tolerance of its length; `undefined` where none or several are. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let limit = tolerance(folded.length);
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
