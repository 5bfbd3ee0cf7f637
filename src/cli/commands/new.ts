import { join, relative, sep } from 'node:path';
import { newPost } from '../../core/edits/newPost.js';
import { format } from '../../core/text/message.js';
import { displayPath } from '../blog.js';
import { blogAt } from '../blogAt.js';
import { CannotRun } from '../cannotRun.js';
import { NEW_HELP } from '../helpForChanges.js';
import { refuseFolderAsName } from '../missingName.js';
import { readArguments, wholeNumber } from '../options.js';
import { type Outcome, said } from '../outcome.js';
import { printable } from '../terminal.js';
import { writeChanges } from '../writeChanges.js';

/** `up-next new`. Throws `CannotRun`. */
export function newCommand(args: readonly string[]): Outcome {
  const names = ['category', 'topic', 'series', 'section', 'date', 'summary'] as const;
  const { help, options, flags, paths } = readArguments('new', args, names, [
    'new-category',
    'new-series',
    'dry-run',
  ]);
  if (help) return said(NEW_HELP);
  const [title, at, ...more] = paths;
  if (title === undefined || more.length > 0)
    throw new CannotRun('new takes a title and a folder, as in up-next new "A Title in Quotes" blog');
  refuseFolderAsName('title', title, at, 'up-next new TITLE FOLDER');
  const { blog, folder } = blogAt('new', at);
  const within = relative(blog.root, folder).replaceAll(sep, '/');
  const section = options.section === undefined ? undefined : wholeNumber('--section', options.section);
  const newCategory = flags.has('new-category') ? 'insisted' : undefined;
  const post = newPost(blog.index, {
    ...options,
    newCategory,
    section,
    title,
    within,
    newSeries: flags.has('new-series'),
  });
  if (post.kind === 'problem') {
    const option = names.find((name) => name === post.field);
    const insist = post.misspelt ? ' To begin a new series: --new-series' : '';
    throw new CannotRun(`${option === undefined ? '' : `--${option}: `}${format(post.why)}${insist}`);
  }
  const done = `${printable(displayPath(join(blog.root, post.path)))}\n`;
  return writeChanges({ blog, edits: post.edits, creates: post, done, dryRun: flags.has('dry-run') });
}
