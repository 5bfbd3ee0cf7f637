import type { Post } from '../../post/post.js';

/** A post with the section that it has, or is to have. */
export interface Part {
  readonly post: Post;
  readonly section: number;
}

/** Deals the sections of these parts out in their new order; where two have the same, the second takes the next. */
export function deal(order: readonly Part[]): readonly Part[] {
  let last = 0;
  const sections = order.map(({ section }) => section).sort((a, b) => a - b);
  return order.map(({ post }, index) => {
    last = Math.max(sections[index] ?? 0, last + 1);
    return { post, section: last };
  });
}

/** Where posts join a series. */
export interface Joining {
  /** The parts that are there, in order. */
  readonly parts: readonly Part[];
  /** How many of them stay in front. */
  readonly at: number;
  /** The section for the first post; without it, that of the part whose place it takes, or the next one at the end. */
  readonly section?: number | undefined;
  /** Whether a section is to be left out, because a post outside of `parts` has it. */
  readonly isTaken: (section: number) => boolean;
}

/** Puts posts among the parts of a series. Those behind make room, up to the first that need not. */
export function join({ parts, at, section, isTaken }: Joining, posts: readonly Post[]): readonly Part[] {
  const [before, behind] = [parts.slice(0, at), parts.slice(at)];
  let last = before.at(-1)?.section ?? 0;
  const take = (post: Post, wanted: number): Part => {
    last = Math.max(wanted, last + 1);
    while (isTaken(last)) last++;
    return { post, section: last };
  };
  const first = section ?? behind[0]?.section ?? 0;
  const joined = posts.map((post) => take(post, first));
  const pushed = behind.map((part) => (part.section > last ? part : take(part.post, 0)));
  return [...before, ...joined, ...pushed];
}

/** The sections of the posts that stay when others leave a series: what was only theirs, those behind move up to. */
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

/** The posts that have a section, each with the one it is to have where that is known already. */
export function numbered(posts: readonly Post[], sections?: ReadonlyMap<Post, number>): readonly Part[] {
  return posts.flatMap((post) => {
    const section = sections?.get(post) ?? post.section;
    return section === undefined ? [] : [{ post, section }];
  });
}
