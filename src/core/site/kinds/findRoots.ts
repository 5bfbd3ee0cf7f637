import { type Files, folderOf, nameOf } from '../../text/paths.js';
import { kindOfFolder } from './findKind.js';
import { isSignFile, SETTINGS_FOLDER } from './signs.js';
import { placesOf, relativeTo, rootOf, type SiteRoot, type SiteRoots } from './siteRoots.js';

/**
 * Finds the sites in a workspace folder. `read` returns the text of a small file, empty if it cannot be read; it is
 * called for few files, `signFiles` returns all that it may be called for.
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

/** Returns the files whose presence or text decides what the sites of a workspace folder are. */
function signFiles(files: Files): readonly string[] {
  return [...files.paths].filter((path) => isSignFile(nameOf(path)));
}

/** Returns the folder that a sign is about: Hugo's settings may be two folders further down. */
function rootOfSign(path: string): string {
  const folder = folderOf(path);
  if (folder === SETTINGS_FOLDER) return '';
  return folder.endsWith(`/${SETTINGS_FOLDER}`) ? folder.slice(0, -SETTINGS_FOLDER.length - 1) : folder;
}
