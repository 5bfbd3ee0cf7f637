import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';

/** Sections that no post has: `from` to `to`, both included, before the post `next`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly previous: Post | undefined;
  readonly next: Post;
}

/** How the sections of a series fit together. */
export interface Sections {
  /** The posts of every section, in the order of the series. */
  readonly bySection: ReadonlyMap<number, readonly Post[]>;
  readonly gaps: readonly Gap[];
  /** The highest; 0 where no post has one. */
  readonly last: number;
  /** Whether posts without a section of their own could fill all gaps: then the gaps are no mistake of their own. */
  readonly gapsExplained: boolean;
}

/** Takes the posts of a series in their order. */
export const sectionsOf = memoize((posts: readonly Post[]): Sections => {
  const bySection = new Map<number, Post[]>();
  for (const post of posts) {
    if (post.section === undefined) continue;
    const same = bySection.get(post.section);
    if (same) same.push(post);
    else bySection.set(post.section, [post]);
  }
  const gaps: Gap[] = [];
  let last = 0;
  let previous: Post | undefined;
  for (const [section, [next]] of bySection) {
    if (next && section > last + 1) gaps.push({ from: last + 1, to: section - 1, previous, next });
    last = section;
    previous = next;
  }
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { bySection, gaps, last, gapsExplained: missing <= posts.length - bySection.size };
});
