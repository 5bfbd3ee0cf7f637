import { type Files, folderOf, nameOf } from '../../text/paths.js';
import { isSignFile, isSignFolder } from './signs.js';

/**
 * Whether what was added or removed at these paths may change which folders are sites: `hugo.toml` may, and so may the
 * first file in `_posts` next to `_config.yml`.
 */
export function mayMoveSites(before: Files, after: Files, paths: readonly string[]): boolean {
  return paths.some((path) => {
    if (isSignFile(nameOf(path))) return true;
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
      if (isSignFolder(nameOf(folder)) && before.folders.has(folder) !== after.folders.has(folder))
        return true;
    return false;
  });
}
