import type { Post } from '../post/post.js';
import { sectionsOf } from '../series/sections.js';
import { memoize } from '../text/memoize.js';
import { setSection } from './series/setSection.js';
import type { TextEdit } from './textEdit.js';

/**
 * Numbers the posts of a series in the given order: from 1, and on other sites from the first number, in the usual step
 * between weights. Only posts whose number changes are edited; one without a valid section has no place in the order
 * and is left as it is.
 */
export const renumber = memoize((posts: readonly Post[]): readonly TextEdit[] => {
  const numberAt = numbering(posts);
  return numbered(posts).flatMap((post, index) => setSection(post, numberAt(index)));
});

/** Returns the first and the last number that the posts of a series have after renumbering. */
export function numbersAfter(posts: readonly Post[]): { readonly first: number; readonly last: number } {
  const numberAt = numbering(posts);
  return { first: numberAt(0), last: numberAt(Math.max(numbered(posts).length - 1, 0)) };
}

function numbered(posts: readonly Post[]): readonly Post[] {
  return posts.filter(({ section }) => section !== undefined);
}

/** Returns the number for the part at a position. */
function numbering(posts: readonly Post[]): (place: number) => number {
  const [first] = numbered(posts);
  const start = first?.reading.isComment === false ? (first.section ?? 1) : 1;
  const { step } = sectionsOf(posts);
  // 0.1 and 0.2 are 0.30000000000000004
  return (place) => Number((start + place * step).toPrecision(12));
}
