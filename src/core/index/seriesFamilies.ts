import type { Post } from '../post/post.js';
import { fold } from '../text/spelling.js';
import { createVocabulary, near } from '../text/vocabulary.js';
import { bySection, compareText, type Groups } from './groups.js';
import type { Index } from './index.js';
import { memoize } from './memoize.js';

/** A series together with the near spellings of its name: what the author takes for one series. */
export interface SeriesFamily {
  /** The name as most posts spell it. */
  readonly name: string;
  /** In the order of the series. */
  readonly posts: readonly Post[];
}

/** The family that a series belongs to. */
export function familyOf(index: Index, series: string): SeriesFamily | undefined {
  return families(index.series).get(series);
}

const families = memoize((series: Groups): ReadonlyMap<string, SeriesFamily> => {
  const spellings = new Map<string, string[]>();
  const byFold = new Map<string, string>();
  const vocabulary = createVocabulary(new Set([...series.keys()].map(fold)));
  for (const [name, posts] of [...series].sort(byWeight)) {
    const folded = fold(name);
    const candidates = [folded, ...near(vocabulary, folded, 1)];
    const main = candidates
      .map((candidate) => byFold.get(candidate))
      .find((known) => known !== undefined && isMisspelling(name, posts, known, series.get(known) ?? []));
    if (main === undefined) byFold.set(folded, name);
    const family = spellings.get(main ?? name);
    if (family) family.push(name);
    else spellings.set(main ?? name, [name]);
  }
  return new Map(
    [...spellings].flatMap(([name, names]) => {
      const family = { name, posts: union(names.map((each) => series.get(each) ?? [])) };
      return names.map((each) => [each, family] as const);
    }),
  );
});

/** Names with the most posts first: they are the right ones. Then the one that was there first. */
function byWeight([a, postsA]: [string, readonly Post[]], [b, postsB]: [string, readonly Post[]]): number {
  const first = (posts: readonly Post[]): string => posts[0]?.date ?? '9999-99-99';
  return postsB.length - postsA.length || compareText(first(postsA), first(postsB)) || compareText(a, b);
}

/**
 * Whether `name` is a slip for the series `known`. Another case or another blank always is. A wrong letter is one only
 * in a longer word, never in a digit ("Angular 2", "Angular 3"), and not where two series each have their own part 1.
 */
function isMisspelling(
  name: string,
  posts: readonly Post[],
  known: string,
  others: readonly Post[],
): boolean {
  if (fold(name) === fold(known)) return true;
  if (Math.min(name.length, known.length) < 5 || digits(name) !== digits(known)) return false;
  const taken = new Set(others.map(({ section }) => section));
  return posts.length === 1 || !posts.some(({ section }) => section !== undefined && taken.has(section));
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

function union(groups: readonly (readonly Post[])[]): readonly Post[] {
  const [only] = groups;
  return groups.length === 1 && only ? only : groups.flat().sort(bySection);
}
