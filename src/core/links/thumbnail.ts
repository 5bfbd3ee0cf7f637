import type { Post } from '../post/post.js';
import { folderOf } from '../text/paths.js';
import type { Index } from '../index/index.js';

const ENDINGS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'];

/** The path of the image `thumbnail.*` beside a post; where there are several, a drawing goes before a photograph. */
export function thumbnail(index: Index, post: Post): string | undefined {
  const folder = folderOf(post.path);
  return ENDINGS.map((ending) =>
    folder === '' ? `thumbnail.${ending}` : `${folder}/thumbnail.${ending}`,
  ).find((path) => index.files.paths.has(path));
}
