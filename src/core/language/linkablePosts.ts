import type { Index } from '../index/index.js';
import { categoryOf } from '../index/place.js';
import type { Post } from '../post/post.js';
import type { Draft } from './draft.js';

/** The posts of the same series, then those of the same category, the newest first, then all others. */
export function* nearestFirst(index: Index, { path, post }: Draft): Iterable<Post> {
  const series = post?.series === undefined ? [] : (index.series.get(post.series) ?? []);
  const own = [...(index.categories.get(categoryOf(path, index.layout) ?? '') ?? [])].reverse();
  const seen = new Set<Post>();
  for (const posts of [series, own, index.posts.values()]) {
    for (const each of posts) {
      if (!seen.has(each)) yield each;
      seen.add(each);
    }
  }
}

/** Whether the letters typed stand in a text in their order: what VS Code makes of it is no wider. */
export function isWithin(typed: string, text: string): boolean {
  const letters = text.toLowerCase();
  let place = 0;
  for (const letter of typed.toLowerCase().replace(/^[./]+/, '')) {
    place = letters.indexOf(letter, place) + 1;
    if (place === 0) return false;
  }
  return true;
}
