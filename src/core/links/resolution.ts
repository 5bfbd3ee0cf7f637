import type { Post } from '../post/post.js';

/** Which step of the search found a target, and from where. */
export type Way =
  /** Relative to the post. */
  | { readonly step: 'beside' }
  /** Relative to a root of the site. */
  | { readonly step: 'root'; readonly root: string }
  /** By `<category>/<slug>`. */
  | { readonly step: 'route' }
  /** By the post's own address on the site, which begins with what the site puts before it. */
  | { readonly step: 'prefixed' }
  /** As the address of a page on the site, or relative to that of the post. */
  | { readonly step: 'page' }
  /** In a form of the generator's own, as `@/a.md`. */
  | { readonly step: 'form' };

/** Where a link or image leads. */
export type Resolution =
  | { readonly kind: 'post'; readonly post: Post; readonly fragment: string | undefined; readonly way: Way }
  | { readonly kind: 'file'; readonly path: string; readonly way: Way }
  | { readonly kind: 'folder'; readonly path: string; readonly way: Way }
  | { readonly kind: 'external'; readonly url: string }
  /** Several posts or files could be meant. */
  | { readonly kind: 'ambiguous' }
  /** Nothing is there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** Perhaps a page that the site makes, or a file outside the workspace folder: it cannot be known here. */
  | { readonly kind: 'unknown' };

/** A target that leads to something in the workspace folder. */
export type Found = Extract<Resolution, { readonly way: Way }>;

/** Whether a target leads to something in the workspace folder. */
export function isFound(resolution: Resolution): resolution is Found {
  return 'way' in resolution;
}

/** Returns the path of the file or folder that a link leads to, if it is one of the workspace folder. */
export function leadsTo(found: Found): string;
export function leadsTo(found: Resolution): string | undefined;
export function leadsTo(found: Resolution): string | undefined {
  if (found.kind === 'post') return found.post.path;
  return found.kind === 'file' || found.kind === 'folder' ? found.path : undefined;
}
