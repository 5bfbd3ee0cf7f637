import { rename } from '../../core/edits/rename.js';
import type { Index } from '../../core/index/index.js';
import { nameInSite } from '../../core/post/nameInSite.js';
import { familyOf } from '../../core/series/seriesFamilies.js';
import { format } from '../../core/text/message.js';
import { fold } from '../../core/text/spelling.js';
import { blogAt } from '../blogAt.js';
import { CannotRun } from '../cannotRun.js';
import { findSeries } from '../findSeries.js';
import { RENAME_SERIES_HELP } from '../helpForChanges.js';
import { refuseFolderAsName } from '../missingName.js';
import { readArguments } from '../options.js';
import { counted, type Outcome, said } from '../outcome.js';
import { printable } from '../terminal.js';
import { writeChanges } from '../writeChanges.js';

/** `up-next rename-series`. Throws `CannotRun`. */
export function renameSeriesCommand(args: readonly string[]): Outcome {
  const { help, flags, paths } = readArguments('rename-series', args, [], ['dry-run']);
  if (help) return said(RENAME_SERIES_HELP);
  const [oldArgument, newName, folder, ...more] = paths;
  if (oldArgument === undefined || newName === undefined || more.length > 0)
    throw new CannotRun(
      'rename-series takes the old name, the new name and a folder, as in up-next rename-series Observatory "Home Observatory" blog',
    );
  refuseFolderAsName('new name', newName, folder, 'up-next rename-series OLD NEW FOLDER');
  const { blog } = blogAt('rename-series', folder);
  const name = findSeries(blog.index, oldArgument);
  const result = rename(blog.index, { role: 'series', name }, newName);
  if (result.kind === 'refused') throw new CannotRun(format(result.why));
  const [post] = blog.index.series.get(name) ?? [];
  refuseToJoin(blog.index, name, post ? nameInSite(post.reading, newName) : newName);
  const { edits } = result;
  if (edits.length === 0)
    return { status: 0, stdout: '', stderr: `The series is already called “${printable(newName)}”\n` };
  const done = `Renamed “${printable(name)}” to “${printable(newName)}” in ${counted(edits.length, 'post')}\n`;
  return writeChanges({ blog, edits, done, dryRun: flags.has('dry-run') });
}

/** Two series become one only if they are two spellings of one: once joined, they could not be distinguished again. */
function refuseToJoin(index: Index, oldName: string, newName: string): void {
  const posts = newName === oldName ? undefined : index.series.get(newName);
  if (!posts || fold(oldName) === fold(newName)) return;
  if (familyOf(index, oldName) === familyOf(index, newName)) return;
  throw new CannotRun(
    `The series “${newName}” already exists, with ${counted(posts.length, 'post')}. Choose another name`,
  );
}
