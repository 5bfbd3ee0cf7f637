import type { Post } from '../post/post.js';
import { category, type Index } from './index.js';

/** The posts that a reader goes on to. */
export interface Neighbours {
  readonly previous: Post | undefined;
  readonly next: Post | undefined;
}

const NONE: Neighbours = { previous: undefined, next: undefined };

/**
 * In a series: the posts before and after it, a gap skipped. Outside: the next older and the next newer post without a
 * series in the same category. A post whose section or date is not valid has no place and no neighbours.
 */
export function neighbours(index: Index, post: Post): Neighbours {
  const line = lineOf(index, post);
  const place = line.indexOf(post);
  return place === -1 ? NONE : { previous: line[place - 1], next: line[place + 1] };
}

/** The series that a post is in, and which part of how many it is there; gaps do not count. */
export function placeInSeries(
  index: Index,
  post: Post,
): { readonly part: number; readonly of: number } | undefined {
  if (post.series === undefined) return undefined;
  const line = lineOf(index, post);
  const place = line.indexOf(post);
  return place === -1 ? undefined : { part: place + 1, of: line.length };
}

function lineOf(index: Index, post: Post): readonly Post[] {
  if (post.series !== undefined) return placed(index.series.get(post.series), ({ section }) => section);
  return placed(index.standalone.get(category(index, post) ?? ''), ({ date }) => date);
}

/** Groups keep the posts without a place last. */
function placed(posts: readonly Post[] = [], place: (post: Post) => unknown): readonly Post[] {
  const last = posts.at(-1);
  return last === undefined || place(last) !== undefined
    ? posts
    : posts.filter((post) => place(post) !== undefined);
}
