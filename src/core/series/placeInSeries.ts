import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { openGaps } from './planned.js';
import { type Gap, sectionsOf } from './sections.js';
import { familyOf } from './seriesFamilies.js';

/** Which part of its series a post is. */
export interface SeriesPlace {
  /** The number that the post gives itself, `series_section=4`: the page never shows another one. */
  readonly part: number;
  /** The highest number in the series: with parts 1, 2 and 4 it is 4. */
  readonly of: number;
  /** The numbers that no part has and that are not planned, in order: 3 if there are 1, 2 and 4. */
  readonly missing: readonly Gap[];
}

/** Returns the place of a post in its series; `undefined` outside a series and without a valid section. */
export function placeInSeries(index: Index, { series, section }: Post): SeriesPlace | undefined {
  if (series === undefined || section === undefined) return undefined;
  const family = familyOf(index, series);
  if (!family) return undefined;
  const { last } = sectionsOf(family.posts);
  // a draft may come after everything that is published
  return { part: section, of: Math.max(last, section), missing: openGaps(index, family) };
}
