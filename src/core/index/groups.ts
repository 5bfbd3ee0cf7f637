import type { Post } from '../post/post.js';
import { changedMap } from '../text/changedMap.js';
import { firstIndex } from '../text/firstIndex.js';

/** Posts by a name that some of them share, each group in an order of its own. */
export type Groups = ReadonlyMap<string, readonly Post[]>;

/** What makes a group: the name or names that a post goes under, if any, and the order within. */
export interface Grouping {
  readonly nameOf: (post: Post) => string | ReadonlySet<string> | undefined;
  readonly compare: (a: Post, b: Post) => number;
}

/** Gathers the posts; n log n, once for a workspace folder. */
export function group(posts: Iterable<Post>, { nameOf, compare }: Grouping): Groups {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    for (const name of each(nameOf(post))) {
      const members = groups.get(name);
      if (members) members.push(post);
      else groups.set(name, [post]);
    }
  }
  for (const members of groups.values()) members.sort(compare);
  return groups;
}

/** Returns the groups with one post exchanged for its new version; only the groups it was and is in are built again. */
export function regroup(
  groups: Groups,
  { nameOf, compare }: Grouping,
  before: Post | undefined,
  after: Post | undefined,
): Groups {
  const changes = new Map<string, readonly Post[] | undefined>();
  for (const name of each(before && nameOf(before))) {
    const rest = (groups.get(name) ?? []).filter((post) => post !== before);
    changes.set(name, rest.length > 0 ? rest : undefined);
  }
  if (!after) return changedMap(groups, changes);
  for (const name of each(nameOf(after))) {
    const members = (changes.has(name) ? changes.get(name) : groups.get(name)) ?? [];
    const place = firstIndex(members, (post) => compare(post, after) > 0);
    changes.set(name, [...members.slice(0, place), after, ...members.slice(place)]);
  }
  return changedMap(groups, changes);
}

/** Returns the names of groups; the previous array if they are the same. */
export function namesOf(groups: Groups, before: readonly string[]): readonly string[] {
  const same = groups.size === before.length && before.every((name) => groups.has(name));
  return same ? before : [...groups.keys()].sort();
}

function each(names: ReturnType<Grouping['nameOf']>): Iterable<string> {
  if (names === undefined) return [];
  return typeof names === 'string' ? [names] : names;
}

/** Code unit order: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byPath(a: Post, b: Post): number {
  return compareText(a.path, b.path);
}

/** By date (posts without one last), then by path. */
export function byDate(a: Post, b: Post): number {
  return compareText(a.date ?? '9999-99-99', b.date ?? '9999-99-99') || byPath(a, b);
}

/** By section (posts without one last), then by date and path. */
export function bySection(a: Post, b: Post): number {
  const places = (a.section ?? Infinity) - (b.section ?? Infinity);
  // two posts without a section: infinity minus infinity
  return (Number.isNaN(places) ? 0 : places) || byDate(a, b);
}
