import { isFolderFile } from '../post/meaning/fileNames.js';
import { lastName } from '../post/meaning/slug.js';
import type { Post } from '../post/post.js';
import type { Layout } from '../site/config.js';
import { folderOf, nameOf } from '../text/paths.js';
import { foldSlug } from '../text/spelling.js';
import type { Groups } from './groups.js';

/** How the posts of a workspace folder are arranged: each in a folder of its own, or side by side. */
export type FoundLayout = Exclude<Layout, 'auto'>;

/** "Folder per post" if most folders that contain posts contain exactly one; the workspace folder is no post's own. */
export function findLayout(configured: Layout, folders: Groups): FoundLayout {
  if (configured !== 'auto') return configured;
  let single = 0;
  for (const [folder, posts] of folders) if (folder !== '' && posts.length === 1) single++;
  return single * 2 > folders.size ? 'folder' : 'file';
}

/** Where a post is, and what it says about its address. */
export type Placed = Pick<Post, 'path' | 'slug'>;

/**
 * Returns the name of a post in addresses: what it says itself, else its folder's name, or its file's without `.md`.
 */
export function slugOf({ path, slug }: Placed, layout: FoundLayout): string {
  if (slug !== undefined) return slug;
  const folder = folderOf(path);
  if (layout === 'folder' && folder !== '') return nameOf(folder);
  return nameOf(path).replace(/\.(?:md|markdown|mdx)$/i, '');
}

/**
 * Returns every name that an address of a post may end with: its slug, the name of its file or folder, and what its
 * front matter says.
 */
export function addressNames(post: Post, layout: FoundLayout): ReadonlySet<string> {
  const names = new Set([foldSlug(slugOf(post, layout))]);
  if (post.slug === undefined) return names;
  names.add(foldSlug(ownName(post.path)));
  for (const address of post.addresses) names.add(foldSlug(lastName(address) ?? ''));
  return names;
}

/** Returns the name of a file without its extension; the name of its folder for an `index.md`. */
export function ownName(path: string): string {
  const named = isFolderFile(path) && path.includes('/') ? folderOf(path) : path.replace(/\.\w+$/, '');
  return nameOf(named);
}

/** Whether the folder of a post is its own; for a generator, it is if the file has the right name. */
export function hasOwnFolder({ path, slug }: Placed, layout: FoundLayout): boolean {
  return slug === undefined ? layout === 'folder' : isFolderFile(path);
}

/** Returns the folder above the slug; `undefined` if that is the workspace folder itself. */
export function categoryOf({ path, slug }: Placed, layout: FoundLayout): string | undefined {
  const folder = folderOf(path);
  const above = hasOwnFolder({ path, slug }, layout) ? folderOf(folder) : folder;
  return above === '' ? undefined : nameOf(above);
}
