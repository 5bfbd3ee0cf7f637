import type { Post } from '../../post/post.js';
import type { TextEdit } from '../textEdit.js';
import { setSection } from './setSection.js';

/**
 * Frees `count` sections from `section`: the later parts take higher numbers, up to the first that need not, because
 * there is a gap before it. Takes the posts of a series in their order.
 */
export function makeRoom(posts: readonly Post[], section: number, count: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let free = section + count;
  for (const post of posts) {
    if (post.section === undefined || post.section < section) continue;
    if (post.section >= free) break;
    edits.push(...setSection(post, free));
    free++;
  }
  return edits;
}
