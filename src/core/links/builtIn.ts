import type { Index } from '../index/index.js';
import { folderOf, join } from '../text/paths.js';
import { elsewhere } from './elsewhere.js';
import { parseTarget } from './target.js';

/**
 * Whether VS Code's own Markdown support finds what a link leads to: a file, with or without `.md`, relative to the
 * post or, if the address begins with `/`, to the workspace folder. What it does by itself is not done twice.
 */
export function readByVsCode(index: Index, from: string, written: string): boolean {
  const other = elsewhere(index, from);
  if (other?.links.pathIn(other.seen, written)) return false;
  const target = parseTarget(written, undefined);
  if (target.kind === 'external') return true;
  if (target.path === '') return !target.absolute && target.fragment !== undefined;
  const path = join(target.absolute ? '' : folderOf(from), target.path);
  const { paths } = index.files;
  return path !== undefined && (paths.has(path) || paths.has(`${path}.md`));
}
