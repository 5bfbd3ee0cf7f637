import { join } from 'node:path';
import { displayPath, type Blog } from './blog.js';
import { printable } from './terminal.js';

/** What is printed about files that were not read, because they are too large for a post; nothing where there are none. */
export function explainSkipped({ root, skipped }: Pick<Blog, 'root' | 'skipped'>): string {
  return skipped
    .map(
      (path) =>
        `up-next: ${printable(displayPath(join(root, path)))} is larger than 512 MB and was skipped\n`,
    )
    .join('');
}
