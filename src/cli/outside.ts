import { isReallyInside, realPathOf } from '../node/files.js';
import { displayPath } from './blog.js';

/**
 * Returns why a file is not written: it is, or would be, outside the blog, where a link on its path leads. A command on
 * one folder must not change another. `undefined` if it is inside.
 */
export function whyOutside(root: string, file: string): string | undefined {
  return isReallyInside(file, root)
    ? undefined
    : `a link on its path leads to ${realPathOf(file)}, which is not in ${displayPath(root)}. Run the command where that file is`;
}
