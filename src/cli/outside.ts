import { isReallyInside, realPathOf } from '../node/files.js';
import { displayPath } from './blog.js';

/**
 * Why a file is not written: it is, or would be, outside the blog, where a link leads on the way to it. Nobody
 * who has a folder mended expects another to change. `undefined` if it is inside.
 */
export function whyOutside(root: string, file: string): string | undefined {
  return isReallyInside(file, root)
    ? undefined
    : `a link leads from there to ${realPathOf(file)}, outside of ${displayPath(root)}. Run the command there`;
}
