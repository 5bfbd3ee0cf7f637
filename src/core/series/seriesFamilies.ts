import { bySection } from '../index/groups.js';
import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { loose } from './similarNames.js';
import { type IsSlip, spellingsOf } from './spellings.js';

/** A series together with the near spellings of its name: what the author takes for one series. */
export interface SeriesFamily {
  /** The name as most posts spell it. */
  readonly name: string;
  /** In the order of the series. */
  readonly posts: readonly Post[];
}

/**
 * Returns the family of a series. There are three ways to get the parts of a series: `index.series.get(name)` has the
 * posts that spell it exactly so, for what is shown under that name; `familyOf` also has those of near spellings, for
 * what is judged or proposed (gaps, places, the next number); `surePartsOf` leaves out those whose name may mean
 * another series, for what is renumbered together.
 */
export function familyOf(index: Index, series: string): SeriesFamily | undefined {
  const posts = index.series.get(series);
  return posts && (spelledInSeveralWays(index).get(series) ?? familyOfOne(posts));
}

const familyOfOne = memoize((posts: readonly Post[]): SeriesFamily => ({
  name: posts[0]?.series ?? '',
  posts,
}));

/**
 * Returns the families of more than one spelling, by each of their spellings. There are few, however many series there
 * are.
 */
const spelledInSeveralWays = memoize(({ series, seriesNames }: Index): ReadonlyMap<string, SeriesFamily> => {
  const spellings = spellingsOf(series, seriesNames, isSlip);
  return new Map(
    [...spellings].flatMap(([name, names]) => {
      const family = { name, posts: names.flatMap((each) => series.get(each) ?? []).sort(bySection) };
      return names.map((each) => [each, family] as const);
    }),
  );
});

/** A part whose number is taken in the other series, or that is part 1, is the sign of a separate series. */
const isSlip: IsSlip = (posts, known) => {
  const taken = new Set([1, ...known.map(({ section }) => section)]);
  return !posts.some(({ section }) => section !== undefined && taken.has(section));
};

/** Whether all posts of a family are in one series for sure, ignoring the case, accents and spaces of its name. */
export const isSure = memoize(
  ({ name, posts }: SeriesFamily): boolean => surePosts(name, posts).length === posts.length,
);

/**
 * Returns the posts that are in a series for sure, and may be numbered together: those of its family whose name is not
 * a slip.
 */
export function surePartsOf(index: Index, series: string): readonly Post[] {
  const family = familyOf(index, series);
  if (!family) return [];
  return isSure(family) ? family.posts : surePosts(series, family.posts);
}

function surePosts(name: string, posts: readonly Post[]): readonly Post[] {
  const own = loose(name);
  return posts.filter(({ series = '' }) => series === name || loose(series) === own);
}
