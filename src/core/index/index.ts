import { interpret } from '../post/interpret.js';
import { wordsOfPath } from '../post/meaning/fileNames.js';
import { parsePost } from '../post/parsePost.js';
import type { Post } from '../post/post.js';
import { sameLanguages } from '../site/languages.js';
import { isPost, parseOptions, readingAt, type Site } from '../site/site.js';
import { memoize } from '../text/memoize.js';
import type { Files } from '../text/paths.js';
import { exchanged } from './exchanged.js';
import { BY_FOLDER, BY_TITLE, BY_TOPIC, groupingsFor, standaloneName } from './groupings.js';
import { byPath, group, type Groups, namesOf, regroup } from './groups.js';
import { categoryOf, findLayout, type FoundLayout, type Placed, slugOf } from './place.js';
import { learnSites, mainSite, NO_SITES, relearnSite, siteAbove, type Sites } from './sites.js';

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

/**
 * Returns the index of these files; `any` is one of the sites in the folder. Learns from the posts which keys play
 * which roles. `gather` makes those groups that not everybody needs: `group`, or `lazyGroups`.
 */
export function createIndex(
  read: Iterable<Post>,
  files: Files,
  any: Site,
  known: Sites = NO_SITES,
  gather = group,
): Index {
  // what is learned from all posts, and proposed by them, does not depend on the order in which they were read
  const found = [...read].sort(byPath);
  const sites = learnSites(found, any, known);
  const posts = new Map<string, Post>();
  const setAside = new Map<string, Post>();
  for (const each of found) {
    const site = siteAbove(sites, any, each.path);
    const post = interpret(each, readingAt(site, files, each.path));
    (isPost(site, post.path, post.written) ? posts : setAside).set(post.path, post);
  }
  const site = mainSite(sites, any);
  const all = [...posts.values()];
  const folders = group(all, BY_FOLDER);
  const layout = findLayout(site.config.layout, folders);
  const groupings = groupingsFor(layout);
  const series = group(all, groupings.series);
  const topics = group(all, BY_TOPIC);
  return {
    site,
    sites,
    files,
    layout,
    posts,
    setAside,
    folders,
    series,
    seriesNames: [...series.keys()].sort(),
    categories: gather(all, groupings.categories),
    standalone: group(all, groupings.standalone),
    slugs: gather(all, groupings.slugs),
    titles: gather(all, BY_TITLE),
    topics,
    topicNames: [...topics.keys()].sort(),
  };
}

/**
 * Returns the index after the post at `path` has become `read`, or is no longer a post. The work grows with the groups
 * that the post is in; beyond that only tables are copied.
 */
export function updateIndex(index: Index, path: string, read: Post | undefined): Index {
  const known = index.posts.get(path) ?? index.setAside.get(path);
  if (known === read) return index;
  const sites = relearnSite(index.sites, known, read);
  if (!sites) return createIndexWith(index, new Map([[path, read]]));
  const site = siteAbove(sites, index.site, path);
  const changed = read && interpret(read, readingAt(site, index.files, path));
  const isSetAside = changed !== undefined && !isPost(site, path, changed.written);
  const before = index.posts.get(path);
  const after = isSetAside ? undefined : changed;
  const posts = exchanged(index.posts, path, after);
  const moved = before === undefined || after === undefined;
  const folders = regroup(index.folders, BY_FOLDER, before, after);
  if (moved && findLayout(index.site.config.layout, folders) !== index.layout) {
    return createIndexWith(index, new Map([[path, read]]));
  }
  const { series: bySeries, categories, standalone, slugs } = groupingsFor(index.layout);
  const series = regroup(index.series, bySeries, before, after);
  const topics = regroup(index.topics, BY_TOPIC, before, after);
  return {
    ...index,
    sites,
    setAside: exchanged(index.setAside, path, isSetAside ? changed : undefined),
    posts,
    folders,
    series,
    seriesNames: namesOf(series, index.seriesNames),
    categories: regroup(index.categories, categories, before, after),
    standalone: regroup(index.standalone, standalone, before, after),
    slugs: regroup(index.slugs, slugs, before, after),
    titles: regroup(index.titles, BY_TITLE, before, after),
    topics,
    topicNames: namesOf(topics, index.topicNames),
  };
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

/** Above this many changes at once, everything is gathered again: that costs less than so many copies of the tables. */
const MANY_CHANGES = 20;

/** Returns the index after several posts have changed; `undefined` for what is no longer a post. */
export function updateIndexWith(index: Index, changes: ReadonlyMap<string, Post | undefined>): Index {
  if (changes.size <= MANY_CHANGES) {
    return [...changes].reduce((updated, [path, post]) => updateIndex(updated, path, post), index);
  }
  return createIndexWith(index, changes);
}

function createIndexWith(index: Index, changes: ReadonlyMap<string, Post | undefined>): Index {
  const posts = new Map([...index.posts, ...index.setAside]);
  for (const [path, post] of changes) {
    if (post) posts.set(path, post);
    else posts.delete(path);
  }
  return createIndex(posts.values(), index.files, index.site, index.sites);
}

/** Returns the index after files that are not posts have been added or removed. */
export function withFiles(index: Index, files: Files): Index {
  const next = { ...index, files };
  return sameLanguages(index.files, files) ? next : createIndexWith(next, new Map());
}

/**
 * Whether more posts than those that changed between two indexes may be read in another way. One more post may give a
 * role to another key, show that a site is of another kind, or change the layout; a file may show a language.
 */
export function isReadAnew(before: Index, after: Index): boolean {
  return (
    before.layout !== after.layout ||
    before.sites.size !== after.sites.size ||
    [...before.sites].some(([root, { site }]) => after.sites.get(root)?.site !== site) ||
    !sameLanguages(before.files, after.files)
  );
}

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
