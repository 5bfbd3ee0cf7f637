import picomatch from 'picomatch/posix';
import { memoize } from '../../text/memoize.js';
import { folderOf } from '../../text/paths.js';
import type { SiteKind } from './siteKind.js';

/** A folder that is the root of a site. */
export interface SiteRoot {
  /** Relative to the workspace folder; empty for that folder itself. */
  readonly folder: string;
  readonly kind: SiteKind;
}

/** The sites in a workspace folder, by the folder that is their root. */
export type SiteRoots = ReadonlyMap<string, SiteRoot>;

export const NO_ROOTS: SiteRoots = new Map();

/** Returns the nearest site above a file. */
export function rootOf(roots: SiteRoots, path: string): SiteRoot | undefined {
  if (roots.size === 0) return undefined;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const root = roots.get(folder);
    if (root !== undefined || folder === '') return root;
  }
}

/** Returns a path relative to the root of its site. */
export function relativeTo({ folder }: Pick<SiteRoot, 'folder'>, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** What a kind of site has where, for paths relative to its root. */
export interface Places {
  readonly mayBePost: (path: string) => boolean;
  /** Whether the kind says that nothing there is a post. */
  readonly isSetAside: (path: string) => boolean;
  readonly isDraft: (path: string) => boolean;
}

export const placesOf = memoize((kind: SiteKind): Places => {
  const [posts, notPosts, isDraft] = [kind.posts, kind.notPosts, kind.drafts].map(matcher);
  if (!posts || !notPosts || !isDraft) throw new Error('Three lists of globs make three matchers');
  return { mayBePost: (path) => posts(path) && !notPosts(path), isSetAside: notPosts, isDraft };
});

function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
