import type { Post } from '../../post/post.js';
import { sectionsOf } from '../../series/sections.js';
import { numbered, weightsBetween } from './parts.js';

/**
 * Returns the section for a new part before or after an existing one. If parts are counted, the later ones make room;
 * between weights it is one that is free: 15 before 20 if 10 is there. Takes the posts of the series in their order.
 */
export function sectionBeside(posts: readonly Post[], section: number, where: 'before' | 'after'): number {
  const makesRoom = where === 'before' ? section : section + 1;
  const { step } = sectionsOf(posts);
  if (step === 1) return makesRoom;
  const parts = numbered(posts);
  const later = parts.findIndex((part) => part.section >= makesRoom);
  const at = later === -1 ? parts.length : later;
  return weightsBetween({ parts, at, step, isTaken: () => false }, 1)?.[0] ?? makesRoom;
}
