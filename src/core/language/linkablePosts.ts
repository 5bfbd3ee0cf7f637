import { type Index, placedAt } from '../index/index.js';
import { categoryOf } from '../index/place.js';
import type { Post } from '../post/post.js';
import { decodePercent, encodePercent } from '../text/percent.js';
import type { Draft } from './draft.js';

/** Returns the posts of the same series, then those of the same category, the newest first, then all others. */
export function* nearestFirst(index: Index, { path, post }: Draft): Iterable<Post> {
  const series = post?.series === undefined ? [] : (index.series.get(post.series) ?? []);
  const own = [
    ...(index.categories.get(categoryOf(placedAt(index, path), index.layout) ?? '') ?? []),
  ].reverse();
  const seen = new Set<Post>();
  for (const posts of [series, own, index.posts.values()]) {
    for (const each of posts) {
      if (!seen.has(each)) yield each;
      seen.add(each);
    }
  }
}

/**
 * Whether the letters typed, percent-encoded or not, are in a text in their order: VS Code's own filter is not wider.
 */
export function isWithin(typed: string, text: string): boolean {
  const letters = comparable(text);
  let place = 0;
  for (const letter of comparable(decodeBegun(typed)).replace(/^[./]+/, '')) {
    place = letters.indexOf(letter, place) + 1;
    if (place === 0) return false;
  }
  return true;
}

/**
 * Returns what an item is found by: its address and its name, written with `%20` as well if an author may write it so.
 */
export function filterFor(typed: string, target: string, name: string): string {
  const written = `${target} ${name}`;
  if (!typed.includes('%')) return written;
  const encoded = [target, name].map((text) => encodeAll(decodePercent(text)));
  return [written, ...encoded].join(' ');
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Decoded, without the character at its end if some of its bytes are not typed yet. */
function decodeBegun(typed: string): string {
  return decodePercent(typed).replace(/%(?:[\da-f]{1,2}(?:%[\da-f]{0,2}){0,3})?$/i, '');
}

/** Everything encoded that can be. */
function encodeAll(text: string): string {
  return text.replace(/[^\w./#~-]/gu, encodePercent);
}
