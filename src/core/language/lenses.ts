import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { neighbours } from '../series/neighbours.js';
import { placeInSeries, type SeriesPlace } from '../series/placeInSeries.js';

/** What is shown above the front matter of a post, to be clicked on. */
export type Lens =
  | { readonly kind: 'part'; readonly series: string; readonly place: SeriesPlace }
  | { readonly kind: 'previous' | 'next'; readonly post: Post };

/** Returns the place of a post in its series and its neighbours, from left to right. */
export function lensesOf(index: Index, post: Post): readonly Lens[] {
  const place = placeInSeries(index, post);
  const { previous, next } = neighbours(index, post);
  return [
    ...(place && post.series !== undefined ? [{ kind: 'part', series: post.series, place } as const] : []),
    ...(previous ? [{ kind: 'previous', post: previous } as const] : []),
    ...(next ? [{ kind: 'next', post: next } as const] : []),
  ];
}
