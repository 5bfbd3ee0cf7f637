import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';

/** Sections that no post has: `from` to `to`, both included, before the post `next`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly previous: Post | undefined;
  readonly next: Post;
}

/** How the sections of a series fit together. Drafts do not count: they fill no gap and collide with none. */
export interface Sections {
  /** The posts of every section, in the order of the series. */
  readonly bySection: ReadonlyMap<number, readonly Post[]>;
  /** None in a series whose numbers are weights. */
  readonly gaps: readonly Gap[];
  /** The highest; 0 if no post has one. */
  readonly last: number;
  /** Whether posts without a section of their own could fill all gaps: then the gaps are not a mistake of their own. */
  readonly gapsExplained: boolean;
  /** Whether the numbers count the parts, and do not only sort them as 10, 20, 600 do. */
  readonly isDense: boolean;
  /** From one part to the next: 1 if they are counted, the usual step between weights. */
  readonly step: number;
}

/** Takes the posts of a series in their order. */
export const sectionsOf = memoize((posts: readonly Post[]): Sections => {
  const published = posts.filter(({ draft }) => !draft);
  const bySection = new Map<number, Post[]>();
  for (const post of published) {
    if (post.section === undefined) continue;
    const same = bySection.get(post.section);
    if (same) same.push(post);
    else bySection.set(post.section, [post]);
  }
  const counts = countsFromOne(posts);
  const isDense = counts || areCounted([...bySection.keys()]);
  const gaps = isDense ? gapsBetween(bySection, counts ? 0 : undefined) : [];
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return {
    bySection,
    gaps,
    last: [...bySection.keys()].at(-1) ?? 0,
    gapsExplained: missing <= published.length - bySection.size,
    isDense,
    step: isDense ? 1 : usualStep([...bySection.keys()]),
  };
});

/** Whether every number from 1 is expected, as in comment blogs. */
function countsFromOne([post]: readonly Post[]): boolean {
  return post?.reading.isComment ?? true;
}

/** Whether ascending numbers leave out fewer than they name. */
function areCounted(sections: readonly number[]): boolean {
  const [first = 0, last = 0] = [sections.at(0), sections.at(-1)];
  return sections.every(Number.isInteger) && last - first < 2 * sections.length;
}

function gapsBetween(
  bySection: ReadonlyMap<number, readonly Post[]>,
  before: number | undefined,
): readonly Gap[] {
  const gaps: Gap[] = [];
  let last = before;
  let previous: Post | undefined;
  for (const [section, [next]] of bySection) {
    if (next && last !== undefined && section > last + 1)
      gaps.push({ from: last + 1, to: section - 1, previous, next });
    last = section;
    previous = next;
  }
  return gaps;
}

/**
 * Returns the most frequent distance between two ascending weights, the smallest of several; 10 if there are no two.
 * Never 2 but 1: numbers in steps of 2 count as dense, with as many gaps as parts.
 */
function usualStep(sections: readonly number[]): number {
  const steps = new Map<number, number>();
  for (const [at, section] of sections.entries()) {
    const step = section - (sections[at - 1] ?? section);
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [best] = [...steps].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b);
  const step = best?.[0] ?? 10;
  return step === 2 ? 1 : step;
}

/** Returns the number for a part after all others, including drafts. */
export function nextSection(posts: readonly Post[]): number {
  const { step } = sectionsOf(posts);
  const last = Math.max(...posts.map(({ section }) => section ?? -Infinity));
  if (last === -Infinity) return 1;
  return step === 1 ? Math.floor(last) + 1 : last + step;
}

/** Whether the order of a series is that of its dates: no part of it has a number, on a site that allows this. */
export function goesByDate(posts: readonly Post[]): boolean {
  return (
    posts.length > 0 && posts.every(({ section, reading }) => section === undefined && !reading.isComment)
  );
}
