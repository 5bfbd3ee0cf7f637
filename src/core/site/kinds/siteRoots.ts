import picomatch from 'picomatch/posix';
import { folderOf, nameOf, type Files } from '../../text/paths.js';
import { memoize } from '../../text/memoize.js';
import { isSignFile, kindOfFolder, SETTINGS_FOLDER } from './findKind.js';
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

/**
 * The sites in a workspace folder. `read` gives the text of a small file, empty where it cannot be read; it is asked for
 * few files, `signFiles` names all that it may be asked for.
 */
export function findSiteRoots(files: Files, read: (path: string) => string): SiteRoots {
  const folders = new Set(signFiles(files).map(rootOfSign));
  const roots = new Map<string, SiteRoot>();
  // from the outside in: a theme or an example inside a site is not a site of its own
  for (const folder of [...folders].sort()) {
    const within = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
    const kind = kindOfFolder({
      names: (files.folders.get(folder) ?? []).map(nameOf),
      hasFolder: (name) => files.folders.has(within(name)),
      read: (path) => (files.paths.has(within(path)) ? read(within(path)) : ''),
    });
    const outer = rootOf(roots, folder);
    if (kind && !(outer && placesOf(outer.kind).isSetAside(relativeTo(outer, `${folder}/index.md`)))) {
      roots.set(folder, { folder, kind });
    }
  }
  return roots;
}

/** The files whose presence or text decides what the sites of a workspace folder are. */
export function signFiles(files: Files): readonly string[] {
  return [...files.paths].filter((path) => isSignFile(nameOf(path)));
}

/** The folder that a sign speaks of: Hugo's settings may be two folders further down. */
function rootOfSign(path: string): string {
  const folder = folderOf(path);
  if (folder === SETTINGS_FOLDER) return '';
  return folder.endsWith(`/${SETTINGS_FOLDER}`) ? folder.slice(0, -SETTINGS_FOLDER.length - 1) : folder;
}

/** The nearest site above a file. */
export function rootOf(roots: SiteRoots, path: string): SiteRoot | undefined {
  if (roots.size === 0) return undefined;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const root = roots.get(folder);
    if (root !== undefined || folder === '') return root;
  }
}

/** A path as its site sees it. */
export function relativeTo({ folder }: Pick<SiteRoot, 'folder'>, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** Where a kind of site has what, for paths relative to its root. */
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
