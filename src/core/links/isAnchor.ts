import type { Post } from '../post/post.js';

/**
 * Whether `#fragment` leads somewhere in a post. Headings are compared as browsers and VS Code do, and what browsers know
 * themselves is no heading.
 */
export function isAnchor({ anchors }: Post, fragment: string): boolean {
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return true;
  return anchors.has(fragment) || anchors.has(fragment.toLowerCase());
}
