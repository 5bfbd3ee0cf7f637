import type { Site } from '../site/site.js';
import type { Post } from '../post/post.js';
import { foldSlug, titleName } from '../text/spelling.js';
import { folderOf, type Files } from '../text/paths.js';
import { byDate, bySection, compareText, group, regroup, type Grouping, type Groups } from './groups.js';
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
  /** Posts of another site's kind, as long as no post here has front matter of ours: then they are none. */
  readonly setAside: ReadonlyMap<string, Post>;
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
  /** By their title, as `fold` gives it. */
  readonly titles: Groups;
  readonly topics: Groups;
  /** The same array for as long as no topic comes or goes. */
  readonly topicNames: readonly string[];
}

export function createIndex(posts: Iterable<Post>, files: Files, site: Site): Index {
  const read = new Map([...posts].map((post) => [post.path, post]));
  const { posts: byPath, setAside } = sortOut(read, site);
  const all = [...byPath.values()];
  const folders = group(all, BY_FOLDER);
  const layout = findLayout(site.config.layout, folders);
  const groupings = groupingsFor(layout);
  const series = group(all, groupings.series);
  const topics = group(all, BY_TOPIC);
  return {
    site,
    files,
    layout,
    posts: byPath,
    setAside,
    folders,
    series,
    seriesNames: [...series.keys()],
    categories: group(all, groupings.categories),
    standalone: group(all, groupings.standalone),
    slugs: group(all, groupings.slugs),
    titles: group(all, BY_TITLE),
    topics,
    topicNames: [...topics.keys()],
  };
}

/**
 * The index after the post at `path` has become `after`, or is none any more. Work grows with the groups that the post
 * is in; beyond that only tables are copied.
 */
export function updateIndex(index: Index, path: string, after: Post | undefined): Index {
  const before = index.posts.get(path);
  if (before === after && !index.setAside.has(path)) return index;
  const posts = new Map(index.posts);
  if (after) posts.set(path, after);
  else posts.delete(path);
  if (index.setAside.size > 0 || sortOut(posts, index.site).setAside.size > 0) {
    const others = [...index.setAside.values()].filter((post) => post.path !== path);
    return createIndex([...posts.values(), ...others], index.files, index.site);
  }
  const moved = before === undefined || after === undefined;
  const folders = regroup(index.folders, BY_FOLDER, before, after);
  if (moved && findLayout(index.site.config.layout, folders) !== index.layout) {
    return createIndex(posts.values(), index.files, index.site);
  }
  const { series: bySeries, categories, standalone, slugs } = groupingsFor(index.layout);
  const series = regroup(index.series, bySeries, before, after);
  const topics = regroup(index.topics, BY_TOPIC, before, after);
  return {
    ...index,
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

/** The names of groups; the array from before where they are the same. */
function namesOf(groups: Groups, before: readonly string[]): readonly string[] {
  const same = groups.size === before.length && before.every((name) => groups.has(name));
  return same ? before : [...groups.keys()];
}

/** Takes out what counts as a post only beside posts with front matter of ours. */
function sortOut(
  posts: ReadonlyMap<string, Post>,
  site: Site,
): { readonly posts: ReadonlyMap<string, Post>; readonly setAside: ReadonlyMap<string, Post> } {
  for (const { frontMatter } of posts.values()) if (frontMatter) return { posts, setAside: NO_POSTS };
  const setAside = new Map([...posts].filter(([path, { yaml }]) => yaml && !site.isNamed(path)));
  if (setAside.size === 0) return { posts, setAside };
  return { posts: new Map([...posts].filter(([path]) => !setAside.has(path))), setAside };
}

const NO_POSTS: ReadonlyMap<string, Post> = new Map();

/** Above this many changes at once, everything is gathered anew: that costs less than so many copies of the tables. */
const MANY_CHANGES = 20;

/** The index after several posts have changed; `undefined` is a post that is none any more. */
export function updateIndexWith(index: Index, changes: ReadonlyMap<string, Post | undefined>): Index {
  if (changes.size <= MANY_CHANGES) {
    return [...changes].reduce((updated, [path, post]) => updateIndex(updated, path, post), index);
  }
  const posts = new Map([...index.posts, ...index.setAside]);
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

const BY_TOPIC: Grouping = { nameOf: (post) => post.topic, compare: byDate };
const BY_TITLE: Grouping = {
  nameOf: ({ title }) => title && titleName(title.text),
  compare: (a, b) => compareText(a.path, b.path),
};
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
