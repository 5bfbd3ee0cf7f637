import { interpret } from '../post/interpret.js';
import { wordsOfPath } from '../post/meaning/fileNames.js';
import { parsePost } from '../post/parsePost.js';
import type { Post } from '../post/post.js';
import { isPost, parseOptions, readingAt, type Site } from '../site/site.js';
import { memoize } from '../text/memoize.js';
import type { Files } from '../text/paths.js';
import { standaloneName } from './groupings.js';
import type { Groups } from './groups.js';
import { categoryOf, type FoundLayout, type Placed, slugOf } from './place.js';
import { siteAbove, type Sites } from './sites.js';

/**
 * All posts of a workspace folder and what follows from them. A value: a change makes a new index that shares the
 * unchanged parts with the previous one.
 */
export interface Index {
  /** The site of the posts at hand; if the workspace folder has several, `seenFrom` returns that of a post. */
  readonly site: Site;
  readonly sites: Sites;
  readonly files: Files;
  readonly layout: FoundLayout;
  /** In the order of their paths. */
  readonly posts: ReadonlyMap<string, Post>;
  /** Files that would be posts if their site were of another kind. */
  readonly setAside: ReadonlyMap<string, Post>;
  /**
   * By display name, in the order of the series; posts without a valid section last. For near spellings see `familyOf`.
   */
  readonly series: Groups;
  /** Sorted; the same array as long as no series is added or removed. */
  readonly seriesNames: readonly string[];
  /** By category, by date. */
  readonly categories: Groups;
  /** The posts outside every series, by category, by date; a post in the root is under the empty name. */
  readonly standalone: Groups;
  /** By the folder that contains them. */
  readonly folders: Groups;
  /**
   * By their slug, as `foldSlug` returns it; in blogs of generators, also by the other names that addresses may end
   * with.
   */
  readonly slugs: Groups;
  /** By their title, as `fold` returns it. */
  readonly titles: Groups;
  readonly topics: Groups;
  /** Sorted; the same array as long as no topic is added or removed. */
  readonly topicNames: readonly string[];
}

/** Returns the index as seen by the site that a path is in: the same posts, and the site's own keys. */
export function seenFrom(index: Index, path: string): Index {
  const site = siteAbove(index.sites, index.site, path);
  if (site === index.site) return index;
  const views = viewsOf(index);
  const view = views.get(site) ?? { ...index, site };
  views.set(site, view);
  return view;
}

/** Returns the post that a text at a path is in this blog; `undefined` if it is not one. */
export function readPost(index: Index, path: string, text: string): Post | undefined {
  const read = parsePost(path, text, parseOptions(index.site, path));
  const site = siteAbove(index.sites, index.site, path);
  return read && isPost(site, path, read.written) ? understand(index, read) : undefined;
}

/** Returns what the location of a file says about the address of a post there. */
export function placedAt(index: Index, path: string): Placed {
  const { isComment, language } = readingAt(siteAbove(index.sites, index.site, path), index.files, path);
  return { path, slug: isComment ? undefined : wordsOfPath(path, language).slug };
}

/** Returns a file as its site reads it. */
export function understand(index: Index, read: Post): Post {
  return interpret(read, readingAt(siteAbove(index.sites, index.site, read.path), index.files, read.path));
}

/** One view per site, so that what follows from an index is computed once for it. */
const viewsOf: (index: Index) => Map<Site, Index> = memoize(() => new Map());

export function category(index: Index, post: Post): string | undefined {
  return categoryOf(post, index.layout);
}

/** Returns the group of `standalone` in which a post is, or would be outside its series. */
export function standaloneGroup(index: Index, post: Post): string {
  return standaloneName(post, index.layout);
}

export function slug(index: Index, post: Post): string {
  return slugOf(post, index.layout);
}
