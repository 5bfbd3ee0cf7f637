import type { Index } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import type { Site } from '../site/site.js';
import { folderOf, join } from '../text/paths.js';

/**
 * Returns the folders from which the site serves files to a post: those configured; else those of its generator, and
 * for links, which may name files, every folder of the site above the post, the nearest first. Without a generator, all
 * above it.
 */
export function siteRoots(index: Index, from: string, wanted: Link['kind']): readonly string[] {
  const { site } = index;
  if (site.config.siteRoots) return site.config.siteRoots;
  const served = site.kind.imageRoots ? fileRoots(site) : [];
  if (site.kind.imageRoots && wanted === 'image') return served;
  const top = site.kind.imageRoots ? site.folder : '';
  const folders: string[] = [];
  for (let folder = folderOf(from); folder !== top && folder !== ''; folder = folderOf(folder))
    folders.push(folder);
  const all = [...folders, top];
  // without the sign of a generator: most of them serve what is in a folder with one of these names
  const usual =
    site.kind.id === 'plain' ? all.flatMap((folder) => SERVED.map((name) => join(folder, name) ?? name)) : [];
  return [...new Set([...all, ...usual, ...served])];
}

const SERVED = ['public', 'static', '.vuepress/public'];

/**
 * Returns the folders whose files a generator serves: its own folders for them, and those in which it looks for pages.
 */
export function fileRoots({ folder, kind }: Site): readonly string[] {
  return [...new Set([...(kind.imageRoots ?? []), ...kind.pages])].map((root) => join(folder, root) ?? root);
}
