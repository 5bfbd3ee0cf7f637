import { type Index, seenFrom } from '../index/index.js';
import { readByVsCode } from '../links/builtIn.js';
import { pathRange } from '../links/locations.js';
import { isFound, resolve } from '../links/resolve.js';
import type { Link } from '../markdown/link.js';
import type { Range } from '../text/position.js';
import { readAddress } from './moveFiles/address.js';
import { retargetInForm, type Rewritten } from './moveFiles/inForm.js';
import {
  isSameFile,
  isSameWay,
  mayLeadElsewhere,
  type Move,
  type Moved,
  moveIn,
  pathsAfter,
} from './moveFiles/moved.js';
import { outsideTarget } from './moveFiles/outsideTarget.js';
import { retarget } from './moveFiles/retarget.js';
import type { TextEdit } from './textEdit.js';

/** What is left to others. */
export interface MoveOptions {
  /** Whether VS Code's own Markdown support updates the links that it can follow. */
  readonly exceptBuiltIn?: boolean;
}

/**
 * Returns what is to be written in posts when files or folders are moved, so that every link and image that leads to a
 * file of the workspace folder still leads to it afterwards, in the form in which it is written. The edits are those of
 * the texts before the move, under their old paths. What leads nowhere is left as it is.
 */
export function moveFiles(
  index: Index,
  moves: readonly Move[],
  options: MoveOptions = {},
): readonly TextEdit[] {
  return [...moveFilesByPost(index, moves, options)].flat();
}

/** Returns the same, one post at a time, for a blog of unknown size. */
export function* moveFilesByPost(
  index: Index,
  moves: readonly Move[],
  { exceptBuiltIn = false }: MoveOptions = {},
): Iterable<readonly TextEdit[]> {
  const pathAfter = pathsAfter(moves);
  const after = moveIn(index, moves);
  if (!after) return;
  const moved: Moved = { before: index, after, moves, pathAfter };
  const elsewhere = mayLeadElsewhere(moved);
  for (const { path, body } of index.posts.values()) {
    const stays = pathAfter(path) === path;
    yield body.links.flatMap((link) => {
      if (stays && !elsewhere(link.target)) return [];
      if (exceptBuiltIn && isBuiltIn(index, path, link, stays)) return [];
      const edit = newTarget(moved, path, link);
      return edit ? [{ path, ...edit }] : [];
    });
  }
}

/** Whether VS Code's own Markdown support updates a link; in a post that moves it computes every relative one again. */
function isBuiltIn(index: Index, from: string, link: Link, stays: boolean): boolean {
  // VS Code knows nothing of the forms of generators
  if (pathRange(index, from, link) !== undefined) return false;
  const isRelative = readAddress(link, index.site.config.siteUrl).lead === '';
  return readByVsCode(index, from, link.target) || (!stays && isRelative);
}

function newTarget(moved: Moved, from: string, link: Link): Rewritten | undefined {
  const found = resolve(moved.before, from, link.target, link.kind);
  const fromAfter = moved.pathAfter(from);
  const { range } = link;
  if (found.kind === 'unknown') {
    const arePages = !seenFrom(moved.before, from).site.reading.isComment;
    return rewritten(range, outsideTarget(from, fromAfter, link, arePages));
  }
  if (!isFound(found)) return undefined;
  const now = resolve(moved.after, fromAfter, link.target, link.kind);
  // what is found in another way is found by accident, and on the site perhaps not at all
  const isRight = isFound(now) && isSameFile(moved, found, now) && isSameWay(moved, found, now);
  if (isRight) return undefined;
  return found.way.step === 'form'
    ? retargetInForm(moved, from, found, link)
    : rewritten(range, retarget(moved, from, found, link));
}

function rewritten(range: Range, newText: string | undefined): Rewritten | undefined {
  return newText === undefined ? undefined : { range, newText };
}
