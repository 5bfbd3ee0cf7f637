import { blogAt } from '../blogAt.js';
import { CannotRun } from '../cannotRun.js';
import type { Paint } from '../colours.js';
import { LIST_HELP } from '../help.js';
import { asTable, list } from '../listBlog.js';
import { oneOf, readArguments } from '../options.js';
import { type Outcome, said } from '../outcome.js';
import { headsIn } from '../readPost.js';
import { explainSkipped } from '../skipped.js';
import { jsonOfLists } from '../terminal.js';

/** `up-next list`. Throws `CannotRun`. */
export function listCommand(args: readonly string[], paint: Paint): Outcome {
  const { help, options, paths } = readArguments('list', args, ['format']);
  if (help) return said(LIST_HELP);
  const format = oneOf('--format', options.format ?? 'table', ['table', 'json']);
  const [folder, ...more] = paths;
  if (more.length > 0)
    throw new CannotRun(`list takes one folder, not ${paths.length}: list them one by one`);
  const { blog, folder: absolute } = blogAt('list', folder, { reader: (_site, root) => headsIn(root) });
  const listing = list(blog, absolute);
  const stdout = format === 'json' ? jsonOfLists({ ...listing }) : asTable(listing, paint);
  return { ...said(stdout), stderr: explainSkipped(blog) };
}
