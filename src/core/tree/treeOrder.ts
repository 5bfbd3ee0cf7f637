import { compareText, type Groups } from '../index/groups.js';
import type { Post } from '../post/post.js';
import { spanOf } from '../series/span.js';
import { memoize } from '../text/memoize.js';

/** How series, and categories after them, are sorted: by name, the newest first, or those with the most problems. */
export type TreeOrder =
  | { readonly by: 'name' }
  | { readonly by: 'newest' }
  | { readonly by: 'problems'; readonly count: (post: Post) => number };

/** Numbers in names count as numbers. Always English: the machine's language would sort differently everywhere. */
const collator = new Intl.Collator('en', { numeric: true });

/** Returns the names sorted; remembered as long as the array is the same, which is long for many series. */
export const sortNames = memoize((names: readonly string[]): readonly string[] =>
  [...names].sort((a, b) => collator.compare(a, b) || compareText(a, b)),
);

/** Puts the names of groups, which are sorted already, in another order; equal ones keep their order. */
export function sortGroups(names: readonly string[], groups: Groups, order: TreeOrder): readonly string[] {
  if (order.by === 'name') return names;
  const entries = names.map((name) => ({ name, posts: groups.get(name) ?? [] }));
  if (order.by === 'newest') {
    const dated = entries.map(({ name, posts }) => ({ name, date: spanOf(posts)?.to ?? '' }));
    return dated.sort((a, b) => compareText(b.date, a.date)).map(({ name }) => name);
  }
  const counted = entries.map(({ name, posts }) => ({ name, problems: sum(posts, order.count) }));
  return counted.sort((a, b) => b.problems - a.problems).map(({ name }) => name);
}

function sum(posts: readonly Post[], count: (post: Post) => number): number {
  return posts.reduce((total, post) => total + count(post), 0);
}
