import type { Site } from '../config/site.js';
import type { Post } from '../post/post.js';
import { foldSlug } from '../text/spelling.js';
import { folderOf, type Files } from './files.js';
import { byDate, bySection, group, regroup, type Grouping, type Groups } from './groups.js';
import { categoryOf, findLayout, slugOf, type FoundLayout } from './place.js';

/**
 * All posts of a workspace folder and what follows from them. A value: a change gives a new index that shares what
 * did not change with the one before.
 */
export interface Index {
  readonly site: Site;
  readonly files: Files;
  readonly layout: FoundLayout;
  readonly posts: ReadonlyMap<string, Post>;
  /** By the name to show, in the order of the series; posts without a valid section last. */
  readonly series: Groups;
  /** The same array for as long as no series comes or goes. */
  readonly seriesNames: readonly string[];
  /** By category, by date. */
  readonly categories: Groups;
  /** The posts outside every series, by category, by date; a post in the root goes under the empty name. */
  readonly standalone: Groups;
  /** By the folder that holds them. */
  readonly folders: Groups;
  /** By their slug, as `foldSlug` gives it. */
  readonly slugs: Groups;
}

export function createIndex(posts: Iterable<Post>, files: Files, site: Site): Index {
  const byPath = new Map([...posts].map((post) => [post.path, post]));
  const all = [...byPath.values()];
  const folders = group(all, BY_FOLDER);
  const layout = findLayout(site.config.layout, folders);
  const groupings = groupingsFor(layout);
  const series = group(all, groupings.series);
  return {
    site,
    files,
    layout,
    posts: byPath,
    folders,
    series,
    seriesNames: [...series.keys()],
    categories: group(all, groupings.categories),
    standalone: group(all, groupings.standalone),
    slugs: group(all, groupings.slugs),
  };
}

/**
 * The index after the post at `path` has become `after`, or is none any more. Work grows with the groups that the post
 * is in; beyond that only tables are copied.
 */
export function updateIndex(index: Index, path: string, after: Post | undefined): Index {
  const before = index.posts.get(path);
  if (before === after) return index;
  const posts = new Map(index.posts);
  if (after) posts.set(path, after);
  else posts.delete(path);
  const moved = before === undefined || after === undefined;
  const folders = regroup(index.folders, BY_FOLDER, before, after);
  if (moved && findLayout(index.site.config.layout, folders) !== index.layout) {
    return createIndex(posts.values(), index.files, index.site);
  }
  const { series: bySeries, categories, standalone, slugs } = groupingsFor(index.layout);
  const series = regroup(index.series, bySeries, before, after);
  const sameNames = series.size === index.series.size && index.seriesNames.every((name) => series.has(name));
  return {
    ...index,
    posts,
    folders,
    series,
    seriesNames: sameNames ? index.seriesNames : [...series.keys()],
    categories: regroup(index.categories, categories, before, after),
    standalone: regroup(index.standalone, standalone, before, after),
    slugs: regroup(index.slugs, slugs, before, after),
  };
}

/** Above this many changes at once, everything is gathered anew: that costs less than so many copies of the tables. */
const MANY_CHANGES = 20;

/** The index after several posts have changed; `undefined` is a post that is none any more. */
export function updateIndexWith(index: Index, changes: ReadonlyMap<string, Post | undefined>): Index {
  if (changes.size <= MANY_CHANGES) {
    return [...changes].reduce((updated, [path, post]) => updateIndex(updated, path, post), index);
  }
  const posts = new Map(index.posts);
  for (const [path, post] of changes) {
    if (post) posts.set(path, post);
    else posts.delete(path);
  }
  return createIndex(posts.values(), index.files, index.site);
}

export function category(index: Index, post: Post): string | undefined {
  return categoryOf(post.path, index.layout);
}

export function slug(index: Index, post: Post): string {
  return slugOf(post.path, index.layout);
}

const BY_FOLDER: Grouping = { nameOf: (post) => folderOf(post.path), compare: byDate };

function groupingsFor(layout: FoundLayout) {
  const nameOfCategory = (post: Post): string => categoryOf(post.path, layout) ?? '';
  return {
    series: { nameOf: (post) => post.series, compare: bySection },
    categories: { nameOf: nameOfCategory, compare: byDate },
    standalone: {
      nameOf: (post) => (post.series === undefined ? nameOfCategory(post) : undefined),
      compare: byDate,
    },
    slugs: { nameOf: (post) => foldSlug(slugOf(post.path, layout)), compare: byDate },
  } satisfies Record<string, Grouping>;
}
