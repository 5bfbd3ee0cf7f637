import { isFolderFile } from '../post/meaning/fileNames.js';
import { lastName } from '../post/meaning/slug.js';
import type { Post } from '../post/post.js';
import type { Layout } from '../site/config.js';
import { folderOf, nameOf } from '../text/paths.js';
import { foldSlug } from '../text/spelling.js';
import type { Groups } from './groups.js';

/** How the posts of a workspace folder lie: each in a folder of its own, or side by side. */
export type FoundLayout = Exclude<Layout, 'auto'>;

/** "Folder per post" where most folders that hold posts hold exactly one; the workspace folder is no post's own. */
export function findLayout(configured: Layout, folders: Groups): FoundLayout {
  if (configured !== 'auto') return configured;
  let single = 0;
  for (const [folder, posts] of folders) if (folder !== '' && posts.length === 1) single++;
  return single * 2 > folders.size ? 'folder' : 'file';
}

/** Where a post is, and what it says of its address. */
export type Placed = Pick<Post, 'path' | 'slug'>;

/** What a post is called in addresses: what it says itself, else its folder's name, or its file's without `.md`. */
export function slugOf({ path, slug }: Placed, layout: FoundLayout): string {
  if (slug !== undefined) return slug;
  const folder = folderOf(path);
  if (layout === 'folder' && folder !== '') return nameOf(folder);
  return nameOf(path).replace(/\.(?:md|markdown|mdx)$/i, '');
}

/** Every name with which an address of a post may end: its slug, its file's or folder's name, and what its front matter says. */
export function addressNames(post: Post, layout: FoundLayout): ReadonlySet<string> {
  const names = new Set([foldSlug(slugOf(post, layout))]);
  if (post.slug === undefined) return names;
  names.add(foldSlug(ownName(post.path)));
  for (const address of post.addresses) names.add(foldSlug(lastName(address) ?? ''));
  return names;
}

/** What a file is called without its ending; what its folder is called, for an `index.md`. */
export function ownName(path: string): string {
  const named = isFolderFile(path) && path.includes('/') ? folderOf(path) : path.replace(/\.\w+$/, '');
  return nameOf(named);
}

/** Whether the folder of a post is its own; for a generator, it is where the file is called so. */
export function hasOwnFolder({ path, slug }: Placed, layout: FoundLayout): boolean {
  return slug === undefined ? layout === 'folder' : isFolderFile(path);
}

/** The folder above the slug; `undefined` if the workspace folder itself is. */
export function categoryOf({ path, slug }: Placed, layout: FoundLayout): string | undefined {
  const folder = folderOf(path);
  const above = hasOwnFolder({ path, slug }, layout) ? folderOf(folder) : folder;
  return above === '' ? undefined : nameOf(above);
}
