import type { Post } from '../post/post.js';
import { changedMap } from '../text/changedMap.js';
import { compareText } from './groups.js';

/** Returns the posts with the one at a path replaced or removed; the same ones if there is none before and after. */
export function exchanged(
  posts: ReadonlyMap<string, Post>,
  path: string,
  post: Post | undefined,
): ReadonlyMap<string, Post> {
  if (!post && !posts.has(path)) return posts;
  if (post && !posts.has(path))
    return new Map([...posts, [path, post] as const].sort(([a], [b]) => compareText(a, b)));
  return changedMap(posts, new Map([[path, post]]));
}
