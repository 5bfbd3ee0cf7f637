import { memoize } from '../text/memoize.js';
import type { Post } from '../post/post.js';
import { setSection } from './series/setSection.js';
import type { TextEdit } from './textEdit.js';

/**
 * Numbers the posts of a series from 1 on, in the order in which they are given. Only posts whose number changes are
 * edited; one without a valid section has no place in the order and is left as it is.
 */
export const renumber = memoize((posts: readonly Post[]): readonly TextEdit[] =>
  posts.filter(({ section }) => section !== undefined).flatMap((post, index) => setSection(post, index + 1)),
);
