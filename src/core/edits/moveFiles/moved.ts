import type { Index } from '../../index/index.js';
import { updateIndexWith, withFiles } from '../../index/updateIndex.js';
import { mayLeadTo } from '../../links/mayLeadTo.js';
import { type Found, leadsTo } from '../../links/resolve.js';
import { movedTo } from '../../post/interpret.js';
import type { Post } from '../../post/post.js';
import { isMarkdown } from '../../site/site.js';
import { changeFiles, folderOf, type LookUp, nameOf } from '../../text/paths.js';
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
  readonly moves: readonly Move[];
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

/** Returns the index after the moves; `undefined` if nothing moves. */
export function moveIn(index: Index, moves: readonly Move[]): Index | undefined {
  const pathAfter = pathsAfter(moves);
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
    if (isMarkdown(to)) posts.set(to, movedTo(post, to));
  }
  if (moves.every(({ from, to }) => from === to)) return undefined;
  const listed = removed.size === 0 ? index.files : changeFiles(index.files, added, removed);
  const pathBefore = pathsAfter(moves.map(({ from, to }) => ({ from: to, to: from })));
  const lookUp: LookUp = (path) => {
    const before = pathBefore(path);
    return pathAfter(before) === path ? index.files.lookUp(before) : 'nothing';
  };
  const files = { ...listed, lookUp };
  return updateIndexWith(withFiles(index, files), new Map<string, Post | undefined>([...gone, ...posts]));
}

/**
 * Returns a function that says whether the moves may change where a link in a post that stays leads, by its address
 * alone.
 */
export function mayLeadElsewhere({ before, after, moves, pathAfter }: Moved): (target: string) => boolean {
  if (before.layout !== after.layout) return () => true;
  const moved = [...before.files.paths].filter((path) => pathAfter(path) !== path);
  const isListed = mayLeadTo(before, [...moved, ...moved.map(pathAfter)]);
  // the contents of a folder that was left out of the list are not known by name
  const names = new Set(moves.flatMap(({ from, to }) => [nameOf(from), nameOf(to)]));
  return (target) => isListed(target) || target.split(/[/?#]/).some((name) => names.has(decodePercent(name)));
}

/** Whether what is found after the moves is what was found before, wherever it is now. */
export function isSameFile({ pathAfter }: Moved, before: Found, after: Found): boolean {
  const [wanted, path] = [pathAfter(leadsTo(before)), leadsTo(after)];
  // a folder in which one post is left is that post
  return path === wanted || (before.kind === 'folder' && after.kind === 'post' && folderOf(path) === wanted);
}

/** Whether it is found by the same step as before, and from the same root, wherever that is now. */
export function isSameWay({ pathAfter }: Moved, { way: before }: Found, { way: after }: Found): boolean {
  if (before.step !== 'root' || after.step !== 'root') return before.step === after.step;
  return pathAfter(before.root) === after.root;
}
