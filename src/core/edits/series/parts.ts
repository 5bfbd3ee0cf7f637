import type { Post } from '../../post/post.js';

/** A post with the section that it has, or is to have. */
export interface Part {
  readonly post: Post;
  readonly section: number;
}

/** Deals the sections of these parts out in their new order; if two have the same, the second takes the next. */
export function deal(order: readonly Part[]): readonly Part[] {
  let last = -Infinity;
  const sections = order.map(({ section }) => section).sort((a, b) => a - b);
  return order.map(({ post }, index) => {
    const section = sections[index] ?? 0;
    last = section > last ? section : last + 1;
    return { post, section: last };
  });
}

/** Where posts join a series. */
export interface Joining {
  /** The parts that are there, in order. */
  readonly parts: readonly Part[];
  /** How many of them stay before the new posts. */
  readonly at: number;
  /** The section for the first post; without it, that of the part whose place it takes, or the next one at the end. */
  readonly section?: number | undefined;
  /** From one part to the next: 1 if they are counted, more between weights. */
  readonly step: number;
  /** Whether a section is to be left out, because a post outside `parts` has it. */
  readonly isTaken: (section: number) => boolean;
}

/** Puts posts among the parts of a series. Those after them make room, up to the first that need not. */
export function insertParts(joining: Joining, posts: readonly Post[]): readonly Part[] {
  const { parts, at, section, step, isTaken } = joining;
  const [before, after] = [parts.slice(0, at), parts.slice(at)];
  const between = section === undefined && step !== 1 ? weightsBetween(joining, posts.length) : undefined;
  if (between) {
    const joined = posts.map((post, place) => ({ post, section: between[place] ?? 0 }));
    return [...before, ...joined, ...after];
  }
  let last = before.at(-1)?.section ?? Math.min(0, (after[0]?.section ?? 1) - 1);
  const take = (post: Post, wanted: number): Part => {
    last = Math.max(wanted, last + 1);
    while (isTaken(last)) last++;
    return { post, section: last };
  };
  const first = section ?? after[0]?.section ?? 0;
  const joined = posts.map((post) => take(post, first));
  const pushed = after.map((part) => (part.section > last ? part : take(part.post, 0)));
  return [...before, ...joined, ...pushed];
}

/**
 * Returns weights for which no part has to make room: after all others, or halfway between two; `undefined` if none are
 * left.
 */
export function weightsBetween(
  { parts, at, step, isTaken }: Omit<Joining, 'section'>,
  count: number,
): readonly number[] | undefined {
  const [lower, upper] = [parts[at - 1]?.section, parts[at]?.section];
  if (lower === undefined && upper === undefined) return undefined;
  const start = lower ?? Math.min(0, (upper ?? 0) - step);
  const distance = upper === undefined ? step * (count + 1) : upper - start;
  const weights = Array.from({ length: count }, (_, place) => {
    return start + Math.floor((distance * (place + 1)) / (count + 1));
  });
  const isFree = weights.every((weight, place) => weight > (weights[place - 1] ?? start) && !isTaken(weight));
  return isFree ? weights : undefined;
}

/**
 * Returns the sections of the posts that stay when others leave a series: those after them move up to the sections that
 * only they had.
 */
export function closeUp(staying: readonly Part[], leaving: readonly Part[]): readonly Part[] {
  const kept = new Set(staying.map(({ section }) => section));
  const freed = new Set(leaving.map(({ section }) => section).filter((section) => !kept.has(section)));
  const ascending = [...freed].sort((a, b) => a - b);
  let below = 0;
  return staying.map(({ post, section }) => {
    while ((ascending[below] ?? Infinity) < section) below++;
    return { post, section: section - below };
  });
}

/** Returns the posts that have a section, each with its new section if that is already known. */
export function numbered(posts: readonly Post[], sections?: ReadonlyMap<Post, number>): readonly Part[] {
  return posts.flatMap((post) => {
    const section = sections?.get(post) ?? post.section;
    return section === undefined ? [] : [{ post, section }];
  });
}
