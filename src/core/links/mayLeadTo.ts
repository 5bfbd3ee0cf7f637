import { type Index, placedAt } from '../index/index.js';
import { addressNames, ownName } from '../index/place.js';
import { isMarkdown } from '../site/site.js';
import { folderOf, nameOf, namesOf, tailOf } from '../text/paths.js';
import { decodePercent } from '../text/percent.js';
import { foldSlug } from '../text/spelling.js';
import { siteIn } from './target.js';

/**
 * Returns a function that says whether a link may lead to one of these files, or to a folder above one, by the last two
 * names in its address alone: what is looked up for a link is a file or folder of these names, with or without an
 * extension.
 */
export function mayLeadTo(index: Index, paths: Iterable<string>): (target: string) => boolean {
  const { siteUrl } = index.site.config;
  const pages = mayBeElsewhere(index) ? new Set<string>() : undefined;
  const tails = new Set<string>();
  const addTail = (path: string): void => {
    // an address of one name is completed by the folder of its post, or by nothing
    tails.add(tailOf(path).normalize()).add(nameOf(path).normalize());
  };
  for (const path of paths) {
    addTail(path);
    for (const name of pages ? pageNames(index, path) : []) pages?.add(name);
    if (isMarkdown(path)) addTail(path.replace(/\.\w+$/, ''));
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) addTail(folder);
  }
  return (target) => {
    // the path in a form of a generator may be anywhere in it
    if (pages && /[{|]/.test(target)) return true;
    const [address = ''] = target.slice(siteIn(target, siteUrl)?.length ?? 0).split(/[?#]/, 1);
    if (address === '') return false;
    const names = tailOf(decodePercent(address).normalize().replace(/\/+$/, '')).split('/');
    const [above, name] = names.length === 1 ? [undefined, names[0]] : names;
    if (name === undefined || isStep(name)) return true;
    if (pages?.has(foldSlug(name.replace(/\.html?$/i, '')))) return true;
    return tails.has(above === undefined || isStep(above) ? name : `${above}/${name}`);
  };
}

/** Whether links may lead to pages that generators make. */
function mayBeElsewhere({ sites }: Index): boolean {
  return [...sites.values()].some(({ site }) => site.kind.id !== 'comment');
}

/**
 * Returns the names that addresses of a file may end with if a generator makes a page of it, and those of folders above
 * it.
 */
function pageNames(index: Index, path: string): Iterable<string> {
  const post = index.posts.get(path);
  const own = [...namesOf(path), ownName(path), placedAt(index, path).slug ?? ''].map(foldSlug);
  return [...own, ...(post ? addressNames(post, index.layout) : [])];
}

/** Whether a name in an address names nothing by itself. */
function isStep(name: string): boolean {
  return name === '' || name === '.' || name === '..';
}
