import { byDate, bySection } from '../index/groups.js';
import { type Index, standaloneGroup } from '../index/index.js';
import type { Post } from '../post/post.js';
import { firstIndex } from '../text/firstIndex.js';
import { memoize } from '../text/memoize.js';

/** The posts that a reader goes on to. */
export interface Neighbours {
  readonly previous: Post | undefined;
  readonly next: Post | undefined;
}

const NONE: Neighbours = { previous: undefined, next: undefined };

/**
 * In a series: the posts before and after it, across gaps. Outside: the next older and the next newer post without a
 * series in the same category. A post whose section or date is not valid has no place and no neighbours.
 */
export function neighbours(index: Index, post: Post): Neighbours {
  const line = lineOf(index, post);
  const place = placeIn(line, post);
  if (place === undefined) return NONE;
  return {
    previous: line.posts[place - 1],
    next: place + 1 < line.length ? line.posts[place + 1] : undefined,
  };
}

/** Posts in the order in which they are read. After the first `length` come those that have no place. */
interface Line {
  readonly posts: readonly Post[];
  readonly length: number;
  readonly compare: (a: Post, b: Post) => number;
}

function lineOf(index: Index, post: Post): Line {
  // published posts lead to no draft; the author of a draft sees both
  const seen = (posts: readonly Post[] = []): readonly Post[] => (post.draft ? posts : publishedOf(posts));
  if (post.series !== undefined) {
    const posts = seen(index.series.get(post.series));
    return { posts, length: firstIndex(posts, hasNoPlace), compare: bySection };
  }
  const posts = seen(index.standalone.get(standaloneGroup(index, post)));
  return { posts, length: firstIndex(posts, ({ date }) => date === undefined), compare: byDate };
}

const publishedOf = memoize((posts: readonly Post[]): readonly Post[] =>
  posts.some(({ draft }) => draft) ? posts.filter(({ draft }) => !draft) : posts,
);

/** Outside comment blogs, parts without a number are in the order of their dates. */
function hasNoPlace({ section, date, reading }: Post): boolean {
  return section === undefined && (reading.isComment || date === undefined);
}

function placeIn({ posts, length, compare }: Line, post: Post): number | undefined {
  const place = firstIndex(posts, (other) => compare(other, post) >= 0);
  return posts[place] === post && place < length ? place : undefined;
}
