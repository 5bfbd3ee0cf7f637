import { type Index, seenFrom } from '../index/index.js';
import type { Post } from '../post/post.js';
import { isAnchor } from './isAnchor.js';
import { resolve } from './resolve.js';
import { suggestAnchor, suggestPost } from './suggest.js';

/** A link that leads nowhere; `meant` is the whole target that was probably meant. */
export type BrokenLink =
  | { readonly kind: 'nothing'; readonly meant: string | undefined }
  | { readonly kind: 'no address' }
  /** The post exists, the heading does not; `heading` is the nearest that it has, without `#`. */
  | {
      readonly kind: 'heading';
      readonly linked: Post;
      readonly fragment: string;
      readonly heading: string | undefined;
      readonly meant: string | undefined;
    };

/**
 * Whether a generator may make an anchor where none is visible: by ids of its own, or from what a template contains.
 */
function mayBeAnchor(index: Index, linked: Post, fragment: string): boolean {
  return (
    seenFrom(index, linked.path).site.kind.headingIds !== 'github' || linked.body.inTemplates.has(fragment)
  );
}

/** Returns what is wrong with a link of a post; `undefined` if nothing is. */
export function findBrokenLink(index: Index, from: string, target: string): BrokenLink | undefined {
  if (target === '') return { kind: 'no address' };
  const found = resolve(index, from, target, 'link');
  if (found.kind === 'missing') return { kind: 'nothing', meant: suggestPost(index, from, target) };
  if (found.kind !== 'post' || found.fragment === undefined) return undefined;
  const { post: linked, fragment } = found;
  if (isAnchor(linked, fragment) || mayBeAnchor(index, linked, fragment)) return undefined;
  const heading = suggestAnchor(linked, fragment);
  const meant = heading === undefined ? undefined : `${target.slice(0, target.indexOf('#'))}#${heading}`;
  return { kind: 'heading', linked, fragment, heading, meant };
}
