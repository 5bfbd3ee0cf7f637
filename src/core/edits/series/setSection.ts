import type { Post } from '../../post/post.js';
import { setField } from '../fieldEdits.js';
import type { TextEdit } from '../textEdit.js';

/** Gives a post that has a section another one; no edit where it has that already, or none at all. */
export function setSection(post: Post, section: number): readonly TextEdit[] {
  const written = post.fields.section;
  if (!written || post.section === section) return [];
  return setField(post, written, String(section), 'literal');
}
