import type { Index } from '../../core/index/index.js';
import { updateInSteps, withFiles } from '../../core/index/updateIndex.js';
import { CONFIG_FILE } from '../../core/site/config.js';
import { mayMoveSites } from '../../core/site/kinds/mayMoveSites.js';
import { isSignFile } from '../../core/site/kinds/signs.js';
import { IGNORE_FILE } from '../../core/site/selection.js';
import { changeFiles, folderOf, nameOf } from '../../core/text/paths.js';
import type { FolderReader } from './folderReader.js';
import type { LeftOut } from './leftOut.js';
import { giveWay } from './pause.js';

/** What has become of a folder. */
interface Update {
  /** The same index as before if nothing has changed that is in it. */
  readonly after: Index;
  /** The paths of the posts that have come, gone or changed. */
  readonly changed: ReadonlySet<string>;
  /** The files that have gone. */
  readonly removed: ReadonlySet<string>;
}

/**
 * Reads what has come, gone or changed at some paths, of files or folders; `undefined` if only reading the whole folder
 * shows what that makes of it.
 */
export async function readTouched(
  reader: FolderReader,
  touched: readonly string[],
  before: Index,
  leftOut: LeftOut,
): Promise<Update | undefined> {
  const { selection } = leftOut;
  const isOut = (folder: string): boolean => selection.leftOutAt(folder, true) !== undefined;
  const decides = (path: string): boolean =>
    path === CONFIG_FILE ||
    ((nameOf(path) === IGNORE_FILE || isSignFile(nameOf(path))) && !isOut(folderOf(path)));
  if (touched.some(decides) || (await reader.linkHasChanged(touched, before, selection))) return undefined;
  const isAnswered = touched.filter((path) => leftOut.touch(path)).length > 0;
  const paths = touched.filter((path) => !selection.wasLeftOut(path));
  const { posts, added, removed } = await reader.changesAt(paths, before, selection);
  const moved = added.size > 0 || removed.size > 0;
  // a link may have asked for what has come or gone although it is left out: another value, the same files
  const kept = isAnswered ? { ...before.files } : before.files;
  const files = moved ? changeFiles(before.files, added, removed) : kept;
  if (moved && mayMoveSites(before.files, files, [...added, ...removed])) return undefined;
  const after = await giveWay(
    updateInSteps(files === before.files ? before : withFiles(before, files), posts),
  );
  return { after, changed: new Set(posts.keys()), removed };
}
