import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { folderOf, nameOf } from '../text/paths.js';

const ENDINGS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'];
const NAME = new RegExp(`^thumbnail\\.(${ENDINGS.join('|')})$`, 'i');

/**
 * Returns the path of the image `thumbnail.*` next to a post, in upper or lower case; if there are several, a drawing
 * takes precedence over a photograph.
 */
export function thumbnail(index: Index, post: Post): string | undefined {
  const beside = index.files.folders.get(folderOf(post.path));
  return beside && thumbnailAmong(beside);
}

const thumbnailAmong = memoize((paths: readonly string[]): string | undefined => {
  const ranked = paths.flatMap((path) => {
    const ending = NAME.exec(nameOf(path))?.[1]?.toLowerCase();
    return ending === undefined ? [] : [{ path, rank: ENDINGS.indexOf(ending) }];
  });
  // of two whose names differ in case, always the same one
  ranked.sort((a, b) => a.rank - b.rank || (a.path < b.path ? 1 : -1));
  return ranked[0]?.path;
});
