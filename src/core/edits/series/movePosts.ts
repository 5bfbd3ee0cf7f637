import type { Index } from '../../index/index.js';
import { nameInSite } from '../../post/nameInSite.js';
import type { Post } from '../../post/post.js';
import { usualSpelling } from '../../series/names.js';
import { goesByDate, sectionsOf } from '../../series/sections.js';
import { surePartsOf } from '../../series/seriesFamilies.js';
import type { Plan } from '../plan.js';
import { closeUp, deal, insertParts, numbered, type Part } from './parts.js';
import { inOrder, type PartChange, planParts } from './planParts.js';

/** Where posts are moved to. */
export type MoveTarget =
  /** The place of that post, which makes room; out of any series if it is in none. */
  | { readonly kind: 'onto'; readonly path: string }
  /** The end of a series, which may be a new one. */
  | { readonly kind: 'last'; readonly series: string }
  /** A section that no post has, or the sections from there. */
  | { readonly kind: 'gap'; readonly series: string; readonly section: number }
  /** Out of any series. */
  | { readonly kind: 'none' };

/**
 * Moves posts within a series, into one or out of it; several keep their order. Within a series its sections stay and
 * are dealt out again. Posts from outside take the section of the place; the later parts make room, up to the next gap.
 * If posts leave a series, those after them move up. Posts without a valid section are left alone, unless they are the
 * ones being moved.
 */
export function movePosts(index: Index, paths: readonly string[], target: MoveTarget): Plan {
  const moved = inOrder(index, paths);
  if (target.kind === 'onto' && !index.posts.has(target.path)) return { kind: 'edits', edits: [] };
  const series = seriesOfTarget(index, target);
  const sections = new Map(partsLeft(index, moved, series).map(({ post, section }) => [post, section]));
  const changes = new Map<Post, PartChange>();
  if (series === undefined) for (const post of moved) changes.set(post, { kind: 'out' });
  else {
    for (const { post, section } of partsThere(index, moved, series, target, sections))
      sections.set(post, section);
  }
  const isUnnumbered = series !== undefined && goesByDate(index.series.get(series) ?? []);
  const written = series === undefined ? undefined : spelling(index, series, target);
  for (const [post, section] of sections) {
    const joins = moved.has(post) && post.series !== series;
    const kept = joins && isUnnumbered ? undefined : section;
    changes.set(post, { kind: 'part', section: kept, series: joins ? written : undefined });
  }
  return planParts(index, moved, changes);
}

function seriesOfTarget(index: Index, target: MoveTarget): string | undefined {
  if (target.kind === 'none') return undefined;
  if (target.kind === 'onto') return index.posts.get(target.path)?.series;
  // a row of the view has the name that the index has
  return index.series.has(target.series) ? target.series : nameInSite(index.site.reading, target.series);
}

/** As the posts of the series write its name; that of a new one is as given. */
function spelling(index: Index, series: string, target: MoveTarget): string {
  const posts = index.series.get(series);
  if (posts) return usualSpelling(posts);
  return 'series' in target ? target.series : series;
}

/**
 * Returns the parts of other series that the posts leave. Only names that are the same for sure count as one, because
 * these are renumbered.
 */
function partsLeft(index: Index, moved: ReadonlySet<Post>, series: string | undefined): readonly Part[] {
  const leaving = new Set([...moved].filter((post) => post.series !== undefined && post.series !== series));
  const names = new Set([...leaving].flatMap((post) => post.series ?? []));
  const groups = [...names].map((name) => surePartsOf(index, name));
  // several spellings of a name have the same posts
  const left = new Map(groups.map((posts) => [posts[0], posts]));
  return [...left.values()].flatMap((posts) => {
    const parts = numbered(posts);
    // between weights, nothing is missing
    if (!sectionsOf(posts).isDense) return [];
    return closeUp(
      parts.filter(({ post }) => !leaving.has(post)),
      parts.filter(({ post }) => leaving.has(post)),
    );
  });
}

/** Returns the parts of the series that the posts end up in. `sections` are those that have changed already. */
function partsThere(
  index: Index,
  moved: ReadonlySet<Post>,
  series: string,
  target: MoveTarget,
  sections: ReadonlyMap<Post, number>,
): readonly Part[] {
  const posts = index.series.get(series) ?? [];
  const parts = numbered(posts, sections);
  const own = parts.filter(({ post }) => moved.has(post));
  const rest = parts.filter(({ post }) => !moved.has(post));
  const others = surePartsOf(index, series).filter((post) => post.series !== series && !moved.has(post));
  const taken = new Set(numbered(others, sections).map(({ section }) => section));
  const { step } = sectionsOf(posts);
  const isTaken = (section: number): boolean => taken.has(section);
  if (target.kind === 'gap') {
    const at = rest.filter(({ section }) => section < target.section).length;
    return insertParts({ parts: rest, at, section: target.section, step, isTaken }, [...moved]);
  }
  const at = target.kind === 'onto' ? placeOf(posts, target.path, own, rest) : rest.length;
  const order = [...rest.slice(0, at), ...own, ...rest.slice(at)];
  const dealt = order.every((part, index) => part === parts[index]) ? parts : deal(order);
  const ownPosts = new Set(own.map(({ post }) => post));
  const joining = [...moved].filter((post) => !ownPosts.has(post));
  return joining.length === 0
    ? dealt
    : insertParts({ parts: dealt, at: at + own.length, step, isTaken }, joining);
}

/** Before which of the rest the moved posts are put: before the target, or after it if they all come from before it. */
function placeOf(posts: readonly Post[], path: string, own: readonly Part[], rest: readonly Part[]): number {
  const target = posts.findIndex((post) => post.path === path);
  const before = new Set(posts.slice(0, target));
  const at = rest.filter(({ post }) => before.has(post)).length;
  const isDown = own.length > 0 && own.every(({ post }) => before.has(post));
  return isDown ? Math.min(at + 1, rest.length) : at;
}
