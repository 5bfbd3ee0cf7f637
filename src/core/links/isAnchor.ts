import type { Post } from '../post/post.js';
import { anchorRange } from './headings.js';

/**
 * Whether `#fragment` leads somewhere in a post. Headings are compared as browsers and VS Code do; what browsers know
 * themselves is not a heading.
 */
export function isAnchor(post: Post, fragment: string): boolean {
  if (fragment === '' || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:')) return true;
  return anchorRange(post, fragment) !== undefined;
}
