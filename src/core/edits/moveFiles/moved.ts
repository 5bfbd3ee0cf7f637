import { isMarkdown } from '../../config/site.js';
import { changeFiles, folderOf, nameOf, tailOf } from '../../index/files.js';
import { updateIndexWith, type Index } from '../../index/index.js';
import type { Post } from '../../post/post.js';
import { decodePercent } from '../../text/percent.js';

/** A file or a folder that gets another path; both are relative to the workspace folder, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A workspace folder before and after files are moved. */
export interface Moved {
  readonly before: Index;
  readonly after: Index;
  readonly pathAfter: (path: string) => string;
}

/** Where a file or folder is after the moves: it moves with the nearest folder above it that does. */
export function pathsAfter(moves: readonly Move[]): (path: string) => string {
  const targets = new Map(moves.map(({ from, to }) => [from, to]));
  return (path) => {
    for (let above = path; above !== ''; above = folderOf(above)) {
      const target = targets.get(above);
      if (target !== undefined) return target + path.slice(above.length);
    }
    return path;
  };
}

/** The index after the moves; `undefined` where no file moves. */
export function moveIn(index: Index, pathAfter: (path: string) => string): Index | undefined {
  const [added, removed] = [new Set<string>(), new Set<string>()];
  const [gone, posts] = [new Map<string, undefined>(), new Map<string, Post>()];
  for (const path of index.files.paths) {
    const to = pathAfter(path);
    if (to === path) continue;
    removed.add(path);
    added.add(to);
    const post = index.posts.get(path);
    if (!post) continue;
    gone.set(path, undefined);
    if (isMarkdown(to)) posts.set(to, { ...post, path: to });
  }
  if (removed.size === 0) return undefined;
  const files = changeFiles(index.files, added, removed);
  return updateIndexWith({ ...index, files }, new Map<string, Post | undefined>([...gone, ...posts]));
}

/**
 * Tells, of a link in a post that stays, whether the moves may change where it leads, by the last two names in its
 * address alone: what is looked up for a link is a file or folder of these names, with or without an ending.
 */
export function mayLeadElsewhere({ before, after }: Moved): (target: string) => boolean {
  if (before.layout !== after.layout) return () => true;
  const { siteUrl } = before.site.config;
  const tails = new Set<string>();
  const addTail = (path: string): void => {
    // an address of one name is completed by the folder of its post, or by nothing
    tails.add(tailOf(path)).add(nameOf(path));
  };
  const addTails = (path: string): void => {
    addTail(path);
    if (isMarkdown(path)) addTail(path.replace(/\.\w+$/, ''));
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) addTail(folder);
  };
  for (const path of before.files.paths) if (!after.files.paths.has(path)) addTails(path);
  for (const path of after.files.paths) if (!before.files.paths.has(path)) addTails(path);
  return (target) => {
    const isOwn = siteUrl !== undefined && target.startsWith(siteUrl);
    const [address = ''] = (isOwn ? target.slice(siteUrl.length) : target).split(/[?#]/, 1);
    if (address === '') return false;
    const names = tailOf(decodePercent(address).replace(/\/+$/, '')).split('/');
    const [above, name] = names.length === 1 ? [undefined, names[0]] : names;
    if (name === undefined || isStep(name)) return true;
    return tails.has(above === undefined || isStep(above) ? name : `${above}/${name}`);
  };
}

/** Whether a name in an address names nothing by itself. */
function isStep(name: string): boolean {
  return name === '' || name === '.' || name === '..';
}
