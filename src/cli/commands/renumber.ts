import { join } from 'node:path';
import { numbersAfter, renumber } from '../../core/edits/renumber.js';
import { goesByDate } from '../../core/series/sections.js';
import { surePartsOf } from '../../core/series/seriesFamilies.js';
import { type Blog, displayPath } from '../blog.js';
import { blogAt } from '../blogAt.js';
import { CannotRun } from '../cannotRun.js';
import { findSeries } from '../findSeries.js';
import { RENUMBER_HELP } from '../helpForChanges.js';
import { readArguments } from '../options.js';
import { counted, type Outcome, said } from '../outcome.js';
import { printable, table } from '../terminal.js';
import { writeChanges } from '../writeChanges.js';

/** `up-next renumber`. Throws `CannotRun`. */
export function renumberCommand(args: readonly string[]): Outcome {
  const { help, flags, paths } = readArguments('renumber', args, [], ['dry-run']);
  if (help) return said(RENUMBER_HELP);
  const [argument, folder, ...more] = paths;
  if (argument === undefined || more.length > 0)
    throw new CannotRun(
      'renumber takes the name of a series and a folder, as in up-next renumber "Home Observatory" blog',
    );
  const { blog } = blogAt('renumber', folder);
  const name = findSeries(blog.index, argument);
  const posts = surePartsOf(blog.index, name);
  if (goesByDate(posts))
    return {
      status: 0,
      stdout: '',
      stderr: `The parts of “${printable(name)}” have no numbers: they are in the order of their dates\n`,
    };
  const { first, last } = numbersAfter(posts);
  const others = posts.filter(({ section }) => section === undefined).map(({ path }) => path);
  const edits = renumber(posts);
  const stderr = unnumbered(blog, others);
  if (edits.length === 0)
    return {
      status: 0,
      stdout: '',
      stderr: `${stderr}“${printable(name)}” is already numbered ${first} to ${last}\n`,
    };
  const rows = edits.map(({ path, newText }) => [
    shown(blog, path),
    `${blog.index.posts.get(path)?.section ?? ''} → ${newText}`,
  ]);
  const summary = `Renumbered “${printable(name)}”: ${edits.length} of ${counted(posts.length, 'post')} changed`;
  const done = `${[...table(rows), summary].join('\n')}\n`;
  const outcome = writeChanges({ blog, edits, done, dryRun: flags.has('dry-run') });
  return { ...outcome, stderr: stderr + outcome.stderr };
}

function unnumbered(blog: Blog, paths: readonly string[]): string {
  return paths
    .map((path) => {
      const key = blog.index.posts.get(path)?.reading.roles.section ?? 'series_section';
      return `up-next: ${printable(shown(blog, path))} has no valid ${key} and was left out\n`;
    })
    .join('');
}

function shown({ root }: Blog, path: string): string {
  return displayPath(join(root, path));
}
