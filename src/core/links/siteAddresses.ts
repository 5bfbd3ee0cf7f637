import type { Groups } from '../index/groups.js';
import type { Index } from '../index/index.js';
import { categoryOf, type FoundLayout, slugOf } from '../index/place.js';
import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { folderOf, namesOf } from '../text/paths.js';
import { foldSlug, tolerance } from '../text/spelling.js';
import { createWordIndex, near, type WordIndex } from '../text/wordIndex.js';

/** No site puts so many names before its addresses that one has more than these. */
const LONGEST = 12;

/** Returns the posts whose address on the site is `<category>/<slug>`, with nothing before it. */
export function routes(index: Index, path: string): readonly string[] {
  return path.split('/').length === 2 ? postsAt(index, path) : [];
}

/**
 * Returns the posts at a path that begins with something the site adds: `/blog/guides/a`, `/blog/guides/a/a.md`. The
 * rest has to be all of the post's own address, from the folder that contains its category. What comes before must not
 * be a typing mistake in the name of a folder above the posts.
 */
export function afterSitePrefix(index: Index, path: string): readonly string[] {
  const names = path.split('/');
  if (names.includes('..') || names.length > LONGEST) return [];
  for (const length of [3, 2]) {
    const found = names.length > length ? postsAt(index, names.slice(-length).join('/')) : [];
    if (found.length > 0) return isMisspelt(index, names.slice(0, -length)) ? [] : found;
  }
  return [];
}

/** Returns the posts that have this address. */
function postsAt(index: Index, address: string): readonly string[] {
  const names = withoutEnding(address).split('/');
  const slugs = new Set([names.at(-1) ?? '', names.at(-2) ?? ''].map(foldSlug));
  const addressesOf = index.layout === 'folder' ? addressesByFolder : addressesByFile;
  const wanted = address.normalize();
  return [...slugs].flatMap((name) => addressesOf(index.slugs.get(name) ?? []).get(wanted) ?? []);
}

/**
 * Returns paths by address, of posts that share a name: of a thousand posts that are all called `notes`, each has its
 * own.
 */
function pathsByAddress(
  layout: FoundLayout,
): (posts: readonly Post[]) => ReadonlyMap<string, readonly string[]> {
  return memoize((posts) => {
    const paths = new Map<string, string[]>();
    for (const post of posts) {
      const { route, file, bare } = addressesIn(layout, post);
      for (const own of new Set([route, file, bare])) {
        if (own === undefined) continue;
        const address = own.normalize();
        const known = paths.get(address);
        if (known) known.push(post.path);
        else paths.set(address, [post.path]);
      }
    }
    return paths;
  });
}

const addressesByFolder = pathsByAddress('folder');
const addressesByFile = pathsByAddress('file');

/** The names of a post from the folder that contains its category. */
export interface SiteAddresses {
  /** `guides/a` */
  readonly route: string | undefined;
  /** `guides/a/a.md` */
  readonly file: string | undefined;
  /** `guides/a/a` */
  readonly bare: string | undefined;
}

export function siteAddresses({ layout }: Index, post: Post): SiteAddresses {
  return addressesIn(layout, post);
}

function addressesIn(layout: FoundLayout, post: Post): SiteAddresses {
  const folder = categoryOf(post, layout);
  const route = folder === undefined ? undefined : `${folder}/${slugOf(post, layout)}`;
  const names = namesOf(post.path);
  const own = names.slice(layout === 'folder' && names.length > 1 ? -3 : -2);
  // a file at the root has only one name, and that would be found after any prefix
  const file = own.length > 1 ? own.join('/') : undefined;
  return { route, file, bare: file === undefined ? undefined : withoutEnding(file) };
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '');
}

/** Whether one of these names is that of a folder above the posts, except for case or a few letters. */
function isMisspelt({ folders, layout }: Index, names: readonly string[]): boolean {
  const { exact, folded, wordIndex } = (layout === 'folder' ? aboveFolders : aboveFiles)(folders);
  return names.some((name) => {
    if (exact.has(name)) return false;
    const lower = name.toLowerCase();
    return folded.has(lower) || near(wordIndex, lower, tolerance(lower.length)).length > 0;
  });
}

/** The names of the folders above the posts' slugs: `src`, `posts` and `guides` for `src/posts/guides/a/a.md`. */
interface FolderNames {
  /** Without the categories. */
  readonly exact: ReadonlySet<string>;
  /** In lower case. */
  readonly folded: ReadonlySet<string>;
  readonly wordIndex: WordIndex;
}

const namesAbove = (layout: FoundLayout): ((folders: Groups) => FolderNames) =>
  memoize((folders: Groups) => {
    const categories = [...folders.keys()].map((folder) => (layout === 'folder' ? folderOf(folder) : folder));
    const all = [...new Set(categories)];
    // no site puts one category before another: `/guides/notes/c` is not `notes/c`
    const exact = new Set(all.flatMap((category) => namesOf(category).slice(0, -1)));
    const folded = new Set(all.flatMap(namesOf).map((name) => name.toLowerCase()));
    return { exact, folded, wordIndex: createWordIndex(folded) };
  });
const aboveFolders = namesAbove('folder');
const aboveFiles = namesAbove('file');
