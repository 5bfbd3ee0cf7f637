import { compareText } from '../index/groups.js';
import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { readingAt } from '../site/site.js';
import { mostCommon } from '../text/mostCommon.js';
import { topicsByFrequency } from './propose.js';

/** A value that posts share, as they write it, and how many do. */
export interface SharedValue {
  readonly value: string;
  readonly count: number;
}

/**
 * Returns the topics of a workspace folder, the most frequent first. The post at `except`, which is being written, does
 * not count.
 */
export function topicsByUse(index: Index, except: string): readonly SharedValue[] {
  return ranked(topicsByFrequency(index), index.posts.get(except)?.topic);
}

/**
 * Returns the series that a post at `except` may be in, in their most frequent spelling, those with the most parts
 * first.
 */
export function seriesByUse(index: Index, except: string): readonly SharedValue[] {
  const own = index.posts.get(except);
  const { scope } = readingAt(index.site, index.files, except);
  const values = [...index.series].flatMap(([name, posts]): SharedValue[] => {
    if (posts[0]?.reading.scope !== scope) return [];
    const others = name === own?.series ? posts.filter((post) => post !== own) : posts;
    return others.length === 0 ? [] : [{ value: usualSpelling(others), count: others.length }];
  });
  return values.sort(byCount);
}

/**
 * Returns how most of these posts write the name of their series, with `_` or with spaces; in a tie, as the first does.
 */
export function usualSpelling(posts: readonly Post[]): string {
  return mostCommon(posts.flatMap((post) => post.fields.series?.value ?? [])) ?? '';
}

function ranked(counts: ReadonlyMap<string, number>, own: string | undefined): readonly SharedValue[] {
  return [...counts]
    .map(([value, uses]) => ({ value, count: value === own ? uses - 1 : uses }))
    .filter((shared) => shared.count > 0)
    .sort(byCount);
}

function byCount(a: SharedValue, b: SharedValue): number {
  return b.count - a.count || compareText(a.value, b.value);
}
