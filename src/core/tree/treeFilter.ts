import type { Index } from '../index/index.js';
import { categoryOf, type FoundLayout, slugOf } from '../index/place.js';
import { displayTitle, type Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { fold } from '../text/spelling.js';

/** What the series view is narrowed to: the words that all have to occur, as `foldAll` returns them. */
export interface TreeFilter {
  readonly words: readonly string[];
}

/** Returns `undefined` for a text without words, which filters nothing. */
export function createFilter(text: string): TreeFilter | undefined {
  const words = foldAll(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 0 ? { words } : undefined;
}

/** Whether the words are in the title, series, topic, category and slug of a post, ignoring case and accents. */
export function matchesPost(filter: TreeFilter, index: Index, post: Post): boolean {
  const text = WORDS[index.layout](post);
  return filter.words.every((word) => text.includes(word));
}

/** Whether the name of a series has all the words: then each of its posts is shown, and what is missing too. */
export function isWholeSeries({ words }: TreeFilter, series: string): boolean {
  const name = foldAll(series);
  return words.every((word) => name.includes(word));
}

/** Returns how many posts match. */
export function countMatches(filter: TreeFilter, index: Index): number {
  let count = 0;
  for (const post of index.posts.values()) if (matchesPost(filter, index, post)) count++;
  return count;
}

function wordsIn(layout: FoundLayout): (post: Post) => string {
  return memoize((post) => {
    const { series, topic } = post;
    const words = [displayTitle(post), series, topic, categoryOf(post, layout), slugOf(post, layout)];
    return words.map((each) => foldAll(each ?? '')).join('\n');
  });
}

/** The searched text is made once for each version of a post; category and slug depend on the layout. */
const WORDS = { folder: wordsIn('folder'), file: wordsIn('file') } satisfies Record<FoundLayout, unknown>;

/** `fold`, ignoring accents as well. */
function foldAll(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '');
}
