import type { Index } from '../index/index.js';
import type { Location } from '../links/locations.js';
import { mayLeadTo } from '../links/mayLeadTo.js';
import { leadsTo, resolve } from '../links/resolve.js';
import type { Post } from '../post/post.js';
import { placeInSeries } from '../series/placeInSeries.js';
import { folderOf } from '../text/paths.js';

/** What happens to a series when parts are deleted. */
export interface SeriesEffect {
  readonly name: string;
  /** The numbers of the deleted parts. */
  readonly parts: readonly number[];
  /** The highest number in the series before. */
  readonly of: number;
  /** How many parts there were. */
  readonly count: number;
  /** What is left: nothing, the parts before the deleted ones, or also parts after a missing one. */
  readonly left: 'nothing' | 'start' | 'gap';
}

/** What deleting files does to the rest of a blog. */
export interface DeletionEffects {
  /** The posts that are deleted. */
  readonly posts: readonly Post[];
  /** The links and images in other posts that lead to what is deleted, in the order of the text. */
  readonly links: readonly Location[];
  /** How many posts these links are in. */
  readonly linking: number;
  readonly series: readonly SeriesEffect[];
}

/** Returns what follows when the files and folders at these paths are deleted. */
export function deletionEffects(index: Index, paths: readonly string[]): DeletionEffects {
  const deleted = new Set(paths);
  const isDeleted = (path: string): boolean => {
    for (let above = path; above !== ''; above = folderOf(above)) if (deleted.has(above)) return true;
    return false;
  };
  const all = [...index.posts.values()];
  const posts = all.filter(({ path }) => isDeleted(path));
  const mayLead = mayLeadTo(index, [...index.files.paths].filter(isDeleted));
  const links = all
    .filter(({ path }) => !isDeleted(path))
    .flatMap((post) =>
      post.body.links.flatMap(({ target, kind, range }): readonly Location[] => {
        const path = mayLead(target) ? leadsTo(resolve(index, post.path, target, kind)) : undefined;
        return path !== undefined && isDeleted(path) ? [{ path: post.path, range }] : [];
      }),
    );
  const names = new Set(posts.flatMap(({ series }) => series ?? []));
  return {
    posts,
    links,
    linking: new Set(links.map(({ path }) => path)).size,
    series: [...names].flatMap((name) => seriesEffect(index, name, isDeleted) ?? []),
  };
}

function seriesEffect(
  index: Index,
  name: string,
  isDeleted: (path: string) => boolean,
): SeriesEffect | undefined {
  const members = (index.series.get(name) ?? []).filter(({ section }) => section !== undefined);
  const deleted = members.filter(({ path }) => isDeleted(path));
  const [first] = deleted;
  const place = first && placeInSeries(index, first);
  if (!place) return undefined;
  const parts = deleted.flatMap(({ section }) => section ?? []);
  const follows = members.slice(members.indexOf(first)).some(({ path }) => !isDeleted(path));
  const left = parts.length === members.length ? 'nothing' : follows ? 'gap' : 'start';
  return { name, parts, of: place.of, count: members.length, left };
}
