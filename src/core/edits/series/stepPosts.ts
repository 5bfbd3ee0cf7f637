import type { Index } from '../../index/index.js';
import type { Post } from '../../post/post.js';
import { sectionsOf } from '../../series/sections.js';
import type { Plan } from '../plan.js';
import { deal, insertParts, numbered, type Part } from './parts.js';
import { inOrder, type PartChange, planParts } from './planParts.js';

/** Towards the first part of a series, or towards the last. */
export type StepDirection = 'up' | 'down';

/**
 * Swaps posts with the parts next to them in their series. At the end of a series nothing happens. A post without a
 * valid section becomes the last part when it is moved up.
 */
export function stepPosts(index: Index, paths: readonly string[], step: StepDirection): Plan {
  const moved = inOrder(index, paths);
  const changes = new Map<Post, PartChange>();
  for (const series of new Set([...moved].flatMap((post) => post.series ?? []))) {
    for (const { post, section } of partsAfter(index.series.get(series) ?? [], moved, step))
      changes.set(post, { kind: 'part', section });
  }
  return planParts(index, moved, changes);
}

function partsAfter(posts: readonly Post[], moved: ReadonlySet<Post>, step: StepDirection): readonly Part[] {
  const parts = numbered(posts);
  const isMoved = ({ post }: Part): boolean => moved.has(post);
  const order = step === 'up' ? stepUp(parts, isMoved) : stepUp(parts.toReversed(), isMoved).toReversed();
  const dealt = order.every((part, index) => part === parts[index]) ? parts : deal(order);
  const unnumbered = posts.filter((post) => post.section === undefined && moved.has(post));
  if (step === 'down' || unnumbered.length === 0) return dealt;
  return insertParts(
    { parts: dealt, at: dealt.length, step: sectionsOf(posts).step, isTaken: () => false },
    unnumbered,
  );
}

function stepUp(parts: readonly Part[], isMoved: (part: Part) => boolean): readonly Part[] {
  const order: Part[] = [];
  for (const part of parts) {
    const before = order.at(-1);
    if (!before || isMoved(before) || !isMoved(part)) order.push(part);
    else order.splice(-1, 1, part, before);
  }
  return order;
}
