import { join } from 'node:path';
import { type Blog, displayPath } from './blog.js';
import { printable } from './terminal.js';

/**
 * Returns what is printed about files that are too large for a post, and folders that cannot be read; nothing if there
 * are none.
 */
export function explainSkipped(blog: Pick<Blog, 'root' | 'skipped' | 'unreadable'>): string {
  const shown = (path: string): string => printable(displayPath(join(blog.root, path)));
  return [
    ...blog.skipped.map((path) => `up-next: ${shown(path)} is larger than 512 MB and was skipped\n`),
    ...blog.unreadable.map(
      ({ path, reason }) => `up-next: ${shown(path)} could not be read and was skipped: ${reason}\n`,
    ),
  ].join('');
}
