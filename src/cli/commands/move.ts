import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { moveFiles } from '../../core/edits/moveFiles.js';
import { isNameOnWindows } from '../../core/text/fileNames.js';
import { isFile, isFolder, isReallyInside, isSameEntry, isThere } from '../../node/files.js';
import { displayPath, existingPath, isInside, readBlog } from '../blog.js';
import { CannotRun } from '../cannotRun.js';
import { findCommonRoot } from '../findRoot.js';
import { MOVE_HELP } from '../helpForChanges.js';
import { moveAndChange } from '../moveAndChange.js';
import { readArguments } from '../options.js';
import { type Outcome, said } from '../outcome.js';

/** `up-next move`. Throws `CannotRun`. */
export function moveCommand(args: readonly string[]): Outcome {
  const { help, flags, paths } = readArguments('move', args, [], ['dry-run']);
  if (help) return said(MOVE_HELP);
  const [from, to, ...more] = paths;
  if (from === undefined || to === undefined || more.length > 0)
    throw new CannotRun(
      'move takes the file or folder and its new path, as in up-next move blog/guides/tools blog/guides/hand-tools',
    );
  const source = existingPath(from);
  if (to === '') throw new CannotRun('The new path is empty. Write where the file or folder is to be');
  const target = resolve(to);
  refuseTarget(source, target);
  const root = findCommonRoot(source, target);
  if (![source, target].every((path) => isInside(path, root) && isReallyInside(dirname(path), root)))
    throw new CannotRun(
      `${displayPath(target)} is outside the blog in ${displayPath(root)} and so out of reach of links. Choose a path in it`,
    );
  const blog = readBlog(root);
  const inBlog = (path: string): string => relative(root, path).replaceAll(sep, '/');
  const edits = moveFiles(blog.index, [{ from: inBlog(source), to: inBlog(target) }]);
  return moveAndChange({ blog, source, target, edits, dryRun: flags.has('dry-run') });
}

/** Returns the names that are created with a path: its own, and those of the folders that are not there yet. */
function newNames(path: string): readonly string[] {
  const parent = dirname(path);
  return isThere(parent) ? [basename(path)] : [...newNames(parent), basename(path)];
}

function refuseTarget(source: string, target: string): void {
  if (source !== target && isInside(target, source))
    throw new CannotRun(`${displayPath(target)} is in the folder that is moved. Choose a path outside it`);
  if (isFile(dirname(target)))
    throw new CannotRun(
      `${displayPath(dirname(target))} is a file, and holds no others. Choose another path`,
    );
  if (source === target)
    throw new CannotRun(`${displayPath(target)} is already at that path, and nothing moves`);
  const unfit = newNames(target).find((name) => name !== basename(source) && !isNameOnWindows(name));
  if (unfit !== undefined)
    throw new CannotRun(`Windows does not allow a file or folder called ${unfit}. Choose another path`);
  // except for another spelling of its own name, on a disk that ignores case
  if (!isThere(target) || isSameEntry(source, target)) return;
  const inside = displayPath(join(target, basename(source)));
  const hint = isFolder(target) ? `To move it into that folder, write ${inside}` : 'Choose another path';
  throw new CannotRun(`${displayPath(target)} already exists, and nothing is overwritten. ${hint}`);
}
