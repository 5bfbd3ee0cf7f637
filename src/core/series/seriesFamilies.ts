import type { Post } from '../post/post.js';
import { fold } from '../text/spelling.js';
import { bySection } from '../index/groups.js';
import type { Index } from '../index/index.js';
import { memoize } from '../text/memoize.js';
import { spellingsOf, type IsMisspelling } from './spellings.js';

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
  const spellings = spellingsOf(series, seriesNames, isMisspelling);
  return new Map(
    [...spellings].flatMap(([name, names]) => {
      const family = { name, posts: names.flatMap((each) => series.get(each) ?? []).sort(bySection) };
      return names.map((each) => [each, family] as const);
    }),
  );
});

/**
 * Whether `name` is a slip for the similar name `known`. Another case or another blank always is; a wrong letter is
 * none where two series each have a part 1 of their own.
 */
const isMisspelling: IsMisspelling = (name, posts, known, others) => {
  if (fold(name) === fold(known)) return true;
  const taken = new Set(others.map(({ section }) => section));
  return posts.length === 1 || !posts.some(({ section }) => section !== undefined && taken.has(section));
};
