import { type Index, seenFrom } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import { isMarkdown } from '../site/site.js';
import { memoize } from '../text/memoize.js';
import { folderOf, nameOf, namesOf, relativePath, sharedTail } from '../text/paths.js';
import { encodeTarget } from '../text/percent.js';
import { createWordIndex, nearestIn } from '../text/wordIndex.js';
import { isAnchor } from './isAnchor.js';
import { leadsTo, resolve } from './resolve.js';
import { siteRoots } from './siteRoots.js';
import { leadIn, parseTarget, type Target } from './target.js';

/** Returns files by their names, ignoring case. */
const byName = memoize((paths: Iterable<string> & object): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    const name = foldName(nameOf(path));
    const same = names.get(name);
    if (same) same.push(path);
    else names.set(name, [path]);
  }
  return names;
});
const wordIndexOf = memoize((names: ReadonlyMap<string, unknown>) => createWordIndex(names.keys()));

/**
 * Returns the one name among files that is meant by another: the same except for case, else the one a few letters away.
 */
export function nearestName(paths: readonly string[], written: string): string | undefined {
  const names = byName(paths);
  const name = foldName(written);
  const same = names.get(name) ?? names.get(nearestIn(wordIndexOf(names), name) ?? '');
  return same?.length === 1 && same[0] !== undefined ? nameOf(same[0]) : undefined;
}

/** Returns the address of the one file with the name in a target, wherever it is, in the form of the target. */
export function suggestNamesake(
  index: Index,
  from: string,
  written: string,
  wanted: Link['kind'],
): string | undefined {
  const { siteUrl } = index.site.config;
  const target = parseTarget(written, siteUrl);
  if (target.kind === 'external') return undefined;
  const path = namesake(index, target.path);
  // a post is not an image
  if (path === undefined || (wanted === 'image' && isMarkdown(path))) return undefined;
  const lead = leadIn(written, siteUrl, target);
  const post = index.posts.get(path);
  const isSuffixRight = !post || target.fragment === undefined || isAnchor(post, target.fragment);
  const suffix = isSuffixRight ? (/[?#].*$/s.exec(written)?.[0] ?? '') : '';
  for (const address of addressesLike(index, from, target, path, wanted)) {
    const suggestion = lead + encodeTarget(address) + suffix;
    if (leadsTo(resolve(index, from, suggestion, wanted)) === path) return suggestion;
  }
  return undefined;
}

/** Returns the one file of a name; of several, the one that shares more of the folders above. */
function namesake({ files }: Index, written: string): string | undefined {
  const names = byName(files.paths);
  const name = foldName(nameOf(written));
  // every folder has one of these, so their names say nothing
  if (/^(?:index|readme)\b|^thumbnail\.|^$/.test(name)) return undefined;
  const same = names.get(name) ?? names.get(`${name}.md`) ?? [];
  const shared = (path: string): number => sharedTail(namesOf(foldName(written)), namesOf(foldName(path)));
  const most = Math.max(...same.slice(0, MANY).map(shared));
  const best = same.length > MANY ? [] : same.filter((path) => shared(path) === most);
  return best.length === 1 ? best[0] : undefined;
}

/** If more files than these have one name, none is meant. */
const MANY = 20;

/**
 * Returns the address from a root of the site, with the same first name as the target, and the address from the post.
 */
function* addressesLike(
  index: Index,
  from: string,
  target: Target,
  path: string,
  wanted: Link['kind'],
): Iterable<string> {
  if (target.absolute || !target.dotted) {
    const roots = siteRoots(seenFrom(index, from), from, wanted).filter(
      (root) => root === '' || path.startsWith(`${root}/`),
    );
    const addresses = roots.map((root) => (root === '' ? path : path.slice(root.length + 1)));
    const [first] = namesOf(target.path);
    yield* addresses.filter((address) => namesOf(address)[0] === first && address !== nameOf(path));
    if (target.absolute) yield* addresses;
  }
  if (!target.absolute) yield relativePath(folderOf(from), path);
}

function foldName(name: string): string {
  return name.normalize().toLowerCase();
}
