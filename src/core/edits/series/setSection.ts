import type { Post } from '../../post/post.js';
import { setField } from '../fieldEdits.js';
import type { TextEdit } from '../textEdit.js';

/** Gives a post that has a section another one; no edit if it already has that one, or none at all. */
export function setSection(post: Post, section: number): readonly TextEdit[] {
  const written = post.fields.section;
  if (!written || post.section === section) return [];
  return setField(post, written, writtenLike(written.value, section), 'literal');
}

/** Returns a number with the leading zeros that another one has: `07` after `06`. */
export function writtenLike(other: string, section: number): string {
  return /^0\d+$/.test(other) ? String(section).padStart(other.length, '0') : String(section);
}
