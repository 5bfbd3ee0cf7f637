import type { Index } from '../../core/index/index.js';
import type { Post } from '../../core/post/post.js';
import { checkPost, type Diagnostic } from '../../core/rules/engine/check.js';
import { report } from '../boundary.js';
import type { LeftOut } from './leftOut.js';

/** The problems of a post; what its links ask about files that are not listed is looked up first. */
export async function diagnose(
  post: Post,
  index: Index,
  leftOut: LeftOut | undefined,
): Promise<readonly Diagnostic[]> {
  try {
    for (;;) {
      const found = checkPost(post, index);
      if (!(await leftOut?.answer())) return found;
    }
  } catch (error) {
    // a rule that fails would fail again, and the other posts wait for their checks
    report(error, post.path);
    return [];
  }
}
