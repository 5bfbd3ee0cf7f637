import type { Post } from '../post/post.js';
import { distance, fold } from '../text/spelling.js';
import { bySection, compareText } from './groups.js';
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
  const posts = index.series.get(series);
  return posts && (spelledInSeveralWays(index).get(series) ?? familyOfOne(posts));
}

const familyOfOne = memoize((posts: readonly Post[]): SeriesFamily => ({
  name: posts[0]?.series ?? '',
  posts,
}));

/** The families of more than one spelling, by each of their spellings. There are few, however many series there are. */
const spelledInSeveralWays = memoize(({ series, seriesNames }: Index): ReadonlyMap<string, SeriesFamily> => {
  const nearNames = similarNames(seriesNames);
  const spellings = new Map<string, string[]>();
  const suspects = [...nearNames.keys()].map((name) => [name, series.get(name) ?? []] as const);
  for (const [name, posts] of suspects.sort(byWeight)) {
    const main = nearNames
      .get(name)
      ?.find((known) => spellings.has(known) && isMisspelling(name, posts, known, series.get(known) ?? []));
    if (main === undefined) spellings.set(name, [name]);
    else spellings.get(main)?.push(name);
  }
  return new Map(
    [...spellings].flatMap(([name, names]) => {
      if (names.length === 1) return [];
      const family = { name, posts: names.flatMap((each) => series.get(each) ?? []).sort(bySection) };
      return names.map((each) => [each, family] as const);
    }),
  );
});

/** The names that differ from others in case, blanks or one letter, each with these others. */
const similarNames = memoize((names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byTypo = new Map<string, string[]>();
  for (const name of names) {
    for (const typo of new Set(oneLetterLess(fold(name)))) {
      const same = byTypo.get(typo);
      if (same) same.push(name);
      else byTypo.set(typo, [name]);
    }
  }
  const similar = new Map<string, readonly string[]>();
  for (const name of names) {
    const folded = fold(name);
    const candidates = new Set(oneLetterLess(folded).flatMap((typo) => byTypo.get(typo) ?? []));
    const near = [...candidates].filter((other) => other !== name && isSimilar(folded, fold(other)));
    if (near.length > 0) similar.set(name, near);
  }
  return similar;
});

/** Two names one wrong letter apart become equal when a letter of each is left out. */
function oneLetterLess(name: string): readonly string[] {
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}

/** A wrong letter is a slip only in a longer word, never the first, and never a digit: "Angular 2", "Angular 3". */
function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  return shortest >= 5 && a.startsWith(b.charAt(0)) && digits(a) === digits(b) && distance(a, b, 1) === 1;
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

/** Names with the most posts first: they are the right ones. Then the one that was there first. */
function byWeight(
  [a, postsA]: readonly [string, readonly Post[]],
  [b, postsB]: readonly [string, readonly Post[]],
): number {
  const first = (posts: readonly Post[]): string => posts[0]?.date ?? '9999-99-99';
  return postsB.length - postsA.length || compareText(first(postsA), first(postsB)) || compareText(a, b);
}

/**
 * Whether `name` is a slip for the similar name `known`. Another case or another blank always is; a wrong letter is
 * none where two series each have a part 1 of their own.
 */
function isMisspelling(
  name: string,
  posts: readonly Post[],
  known: string,
  others: readonly Post[],
): boolean {
  if (fold(name) === fold(known)) return true;
  const taken = new Set(others.map(({ section }) => section));
  return posts.length === 1 || !posts.some(({ section }) => section !== undefined && taken.has(section));
}
