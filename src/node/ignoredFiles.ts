import { dirname, join, relative, sep } from 'node:path';
import type { IgnoreFileAbove } from '../core/site/ignored.js';
import { IGNORE_FILE } from '../core/site/selection.js';
import { isFile, isThere, readText } from './files.js';

/** Returns the `.gitignore` files above a folder, up to the root of its git work tree, the outermost first. */
export function ignoreFilesAbove(root: string): readonly IgnoreFileAbove[] {
  const above: string[] = [];
  for (let folder = root; !isThere(join(folder, '.git')); folder = dirname(folder)) {
    if (dirname(folder) === folder) return [];
    above.unshift(dirname(folder));
  }
  return above.flatMap((folder) => {
    const file = join(folder, IGNORE_FILE);
    const prefix = `${relative(folder, root).replaceAll(sep, '/')}/`;
    return isFile(file) ? [{ prefix, text: readText(file) }] : [];
  });
}
