import { isMarkdown } from '../site/site.js';
import { decodePercent } from '../text/percent.js';
import { folderOf, nameOf, tailOf } from '../text/paths.js';
import type { Index } from '../index/index.js';

/**
 * Tells whether a link may lead to one of these files, or to a folder above one, by the last two names in its address
 * alone: what is looked up for a link is a file or folder of these names, with or without an ending.
 */
export function mayLeadTo({ site }: Index, paths: Iterable<string>): (target: string) => boolean {
  const { siteUrl } = site.config;
  const tails = new Set<string>();
  const addTail = (path: string): void => {
    // an address of one name is completed by the folder of its post, or by nothing
    tails.add(tailOf(path).normalize()).add(nameOf(path).normalize());
  };
  for (const path of paths) {
    addTail(path);
    if (isMarkdown(path)) addTail(path.replace(/\.\w+$/, ''));
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) addTail(folder);
  }
  return (target) => {
    const isOwn = siteUrl !== undefined && target.startsWith(siteUrl);
    const [address = ''] = (isOwn ? target.slice(siteUrl.length) : target).split(/[?#]/, 1);
    if (address === '') return false;
    const names = tailOf(decodePercent(address).normalize().replace(/\/+$/, '')).split('/');
    const [above, name] = names.length === 1 ? [undefined, names[0]] : names;
    if (name === undefined || isStep(name)) return true;
    return tails.has(above === undefined || isStep(above) ? name : `${above}/${name}`);
  };
}

/** Whether a name in an address names nothing by itself. */
function isStep(name: string): boolean {
  return name === '' || name === '.' || name === '..';
}
