import type { Index } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import type { Post } from '../post/post.js';
import type { Range } from '../text/position.js';
import { elsewhere } from './elsewhere.js';
import { anchorRange } from './headings.js';
import { resolve } from './resolve.js';

/** A place in a file of the workspace folder. */
export interface Location {
  /** Relative to the folder. */
  readonly path: string;
  /** What is shown there: for `x/b`, the title of the post; for `x/b#there`, the text of its heading `## There`. */
  readonly range: Range;
}

/** What a link leads to. */
export interface LinkedPlace {
  readonly place: Location;
  /** `undefined` if it is not a post but some other file. */
  readonly post: Post | undefined;
  readonly fragment: string | undefined;
}

/**
 * Returns what part of a link leads somewhere: its target; only the path in `{{< ref "a.md" >}}` and other forms of
 * generators. If escapes hide which part of the text the path is, it is the target.
 */
export function leadingRange(index: Index, from: string, { target, range }: Link): Range {
  const path = pathRange(index, from, { target, range });
  return path === 'hidden' ? range : (path ?? range);
}

/** Returns the path in a form of a generator; `undefined` in a target without one. */
export function pathRange(
  index: Index,
  from: string,
  { target, range }: Pick<Link, 'target' | 'range'>,
): Range | 'hidden' | undefined {
  const other = elsewhere(index, from);
  const span = other?.links.pathIn(other.seen, target);
  if (!span) return undefined;
  const { start, end } = range;
  const isVerbatim = start.line === end.line && end.character - start.character === target.length;
  if (!isVerbatim) return 'hidden';
  const at = (offset: number) => ({ line: start.line, character: start.character + offset });
  return { start: at(span.start), end: at(span.end) };
}

const START = { line: 0, character: 0 };

/** Where a post is: at the heading or element that is meant, else at its title. */
export function locationOf(post: Post, fragment?: string): Location {
  const anchor = fragment === undefined ? undefined : anchorRange(post, fragment);
  return { path: post.path, range: anchor ?? post.title?.range ?? post.firstLine };
}

/** Where a link or image of a post leads, if that is in the workspace folder. */
export function placeOfLink(index: Index, from: Post, { target, kind }: Link): LinkedPlace | undefined {
  const found = resolve(index, from.path, target, kind);
  if (found.kind === 'file') {
    const place = { path: found.path, range: { start: START, end: START } };
    return { place, post: undefined, fragment: undefined };
  }
  if (found.kind !== 'post') return undefined;
  // the index may have an older version of the post itself
  const post = found.post.path === from.path ? from : found.post;
  return { place: locationOf(post, found.fragment), post, fragment: found.fragment };
}
