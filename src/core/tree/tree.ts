import type { Groups } from '../index/groups.js';
import { type Index, standaloneGroup } from '../index/index.js';
import { isReadAnew } from '../index/updateIndex.js';
import { displayTitle, type Post } from '../post/post.js';
import { openGaps, plannedParts, plannedSeries } from '../series/planned.js';
import { type Gap, sectionsOf } from '../series/sections.js';
import { familyOf } from '../series/seriesFamilies.js';
import { namesAround } from '../series/spellings.js';
import { isWholeSeries, matchesPost, type TreeFilter } from './treeFilter.js';
import { sortGroups, sortNames, type TreeOrder } from './treeOrder.js';

/** A row of the series view, below a workspace folder: what it shows, to be looked up in the index. */
export type TreeNode =
  | { readonly kind: 'series'; readonly name: string }
  /** The posts of a category that are in no series; the empty name is that of the root. */
  | { readonly kind: 'category'; readonly name: string }
  | { readonly kind: 'post'; readonly path: string }
  /** Sections that no post of a series has, both included. */
  | { readonly kind: 'gap'; readonly series: string; readonly from: number; readonly to: number }
  /** A planned part. */
  | {
      readonly kind: 'planned';
      readonly series: string;
      readonly title: string;
      readonly section: number | undefined;
    };

/** A row that contains others. */
export type TreeGroup = TreeNode & { readonly kind: 'series' | 'category' };

/**
 * Returns the series, those that are only planned, then the categories that contain posts without a series; with a
 * filter, those in which something matches.
 */
export function rootNodes(index: Index, order: TreeOrder, filter?: TreeFilter): readonly TreeGroup[] {
  const { series, seriesNames, standalone } = index;
  const namesIn = (groups: Groups, names: readonly string[]): readonly string[] => {
    const shown = sortNames(names).filter((name) => !filter || hasMatch(index, filter, groups.get(name)));
    return sortGroups(shown, groups, order);
  };
  return [
    ...namesIn(series, seriesNames).map((name): TreeGroup => ({ kind: 'series', name })),
    ...(filter ? [] : plannedSeries(index)).map((name): TreeGroup => ({ kind: 'series', name })),
    ...namesIn(standalone, [...standalone.keys()]).map((name): TreeGroup => ({ kind: 'category', name })),
  ];
}

function hasMatch(index: Index, filter: TreeFilter, posts: readonly Post[] = []): boolean {
  return posts.some((post) => matchesPost(filter, index, post));
}

/**
 * Returns the rows below a row: for a series its posts in order, with the gaps between them; for a category its posts,
 * the newest first. With a filter only the posts that match, and gaps only if the whole series matches.
 */
export function childNodes(index: Index, node: TreeNode, filter?: TreeFilter): readonly TreeNode[] {
  if (node.kind !== 'series' && node.kind !== 'category') return [];
  const isWhole = !filter || (node.kind === 'series' && isWholeSeries(filter, node.name));
  const posts = postsUnder(index, node).filter((post) => isWhole || matchesPost(filter, index, post));
  const rows = posts.map(({ path }): TreeNode => ({ kind: 'post', path }));
  if (node.kind === 'category') return rows.reverse();
  if (!isWhole) return rows;
  return withMissing(index, node.name, posts);
}

/** Returns the posts of a series, with what is missing and planned before each, and what is planned after all. */
function withMissing(index: Index, series: string, posts: readonly Post[]): readonly TreeNode[] {
  const gaps = gapsOf(index, series).map(({ from, to }): TreeNode => ({ kind: 'gap', series, from, to }));
  const planned = plannedParts(index, series).map((part): TreeNode => ({ kind: 'planned', series, ...part }));
  const others = [...gaps, ...planned].sort((a, b) => numberOf(a) - numberOf(b));
  const nodes: TreeNode[] = [];
  let place = 0;
  for (const { path, section } of posts) {
    // a post without a number comes after all that have one
    for (let other = others[place]; other && numberOf(other) < (section ?? Infinity); other = others[++place])
      nodes.push(other);
    nodes.push({ kind: 'post', path });
  }
  return [...nodes, ...others.slice(place)];
}

/** Where a row is among the numbers of the posts. */
function numberOf(node: TreeNode): number {
  if (node.kind === 'gap') return node.from;
  return (node.kind === 'planned' ? node.section : undefined) ?? Infinity;
}

/** Returns the posts of a series or a category, in the order of the index. */
export function postsUnder(index: Index, { kind, name }: TreeGroup): readonly Post[] {
  return (kind === 'series' ? index.series : index.standalone).get(name) ?? [];
}

/**
 * Returns the missing numbers of a series for which no part is planned; those of a misspelt one are filled by the posts
 * of the right one.
 */
export function gapsOf(index: Index, series: string): readonly Gap[] {
  const family = familyOf(index, series);
  return family?.name === series ? openGaps(index, family) : [];
}

/** Returns how many posts of a post's series have its section, itself included; 1 outside a series. */
export function countSameSection(index: Index, { series, section }: Post): number {
  const family = series === undefined ? undefined : familyOf(index, series);
  if (!family || section === undefined) return 1;
  return sectionsOf(family.posts).bySection.get(section)?.length ?? 1;
}

/** Returns the series or category that a row is under; `undefined` for a series or category. */
export function parentNode(index: Index, node: TreeNode): TreeGroup | undefined {
  if (node.kind === 'gap' || node.kind === 'planned') return { kind: 'series', name: node.series };
  const post = node.kind === 'post' ? index.posts.get(node.path) : undefined;
  return post && groupOf(index, post);
}

/** Returns the series, or else the category, that a post is shown under. */
function groupOf(index: Index, post: Post): TreeGroup {
  if (post.series !== undefined) return { kind: 'series', name: post.series };
  return { kind: 'category', name: standaloneGroup(index, post) };
}

/** Whether a post is shown under a filter: whether it matches, since the name of its series is searched too. */
export function isShown(index: Index, post: Post, filter?: TreeFilter): boolean {
  return !filter || matchesPost(filter, index, post);
}

/** Whether what a row shows still exists. */
export function hasRow(index: Index, node: TreeNode): boolean {
  switch (node.kind) {
    case 'series':
      return index.series.has(node.name) || plannedSeries(index).includes(node.name);
    case 'category':
      return index.standalone.has(node.name);
    case 'post':
      return index.posts.has(node.path);
    case 'gap':
      return gapsOf(index, node.series).some(({ from, to }) => from === node.from && to === node.to);
    case 'planned':
      return plannedParts(index, node.series).some(
        ({ title, section }) => title === node.title && section === node.section,
      );
  }
}

/**
 * Returns the series and categories in which a change of the posts at these paths may show, as far as they still exist;
 * `all` if it may show anywhere.
 */
export function changedGroups(
  before: Index,
  after: Index,
  paths: Iterable<string>,
): readonly TreeGroup[] | 'all' {
  if (isReadAnew(before, after)) return 'all';
  const groups = new Map<string, TreeGroup>();
  for (const path of paths) {
    const [old, now] = [before.posts.get(path), after.posts.get(path)];
    if (sameRow(old, now)) continue;
    // a post that is removed may make the rest a misspelling of another series, or no longer one
    const around = [before, after].flatMap((index) =>
      [old, now].flatMap((post) => groupsAround(index, post)),
    );
    for (const group of around) {
      if (hasRow(after, group)) groups.set(`${group.kind}:${group.name}`, group);
    }
  }
  return [...groups.values()];
}

/** Whether one of the posts at these paths is now shown under another series or category. */
export function changeGroup(before: Index, after: Index, paths: Iterable<string>): boolean {
  return [...paths].some((path) => {
    const [old, now] = [before.posts.get(path), after.posts.get(path)];
    if (!old || !now) return false;
    const [from, to] = [groupOf(before, old), groupOf(after, now)];
    return from.kind !== to.kind || from.name !== to.name;
  });
}

/** Where a post is shown, and the series of similar names: its section may fill a gap there. */
function groupsAround(index: Index, post: Post | undefined): readonly TreeGroup[] {
  if (!post) return [];
  const names = post.series === undefined ? [] : namesAround(index.seriesNames, [post.series]);
  return [groupOf(index, post), ...[...names].map((name): TreeGroup => ({ kind: 'series', name }))];
}

/**
 * Whether the rows of an index are the same as before, in the same positions, after a change of the posts at these
 * paths.
 */
export function sameRows(before: Index, after: Index, paths: Iterable<string>): boolean {
  return (
    !isReadAnew(before, after) &&
    [...paths].every((path) => sameRow(before.posts.get(path), after.posts.get(path)))
  );
}

/** Whether two versions of a post look the same as rows and are in the same position. */
function sameRow(a: Post | undefined, b: Post | undefined): boolean {
  if (!a || !b) return a === b;
  const keys = ['series', 'section', 'date', 'topic', 'summary', 'draft'] as const;
  return keys.every((key) => a[key] === b[key]) && displayTitle(a) === displayTitle(b);
}
