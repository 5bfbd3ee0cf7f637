import type { Severity } from '../../core/site/config.js';
import type { Blog } from '../posts/blog.js';
import { severityInWords } from '../ui/words.js';

/** “2 errors, 1 info” in all posts of some folders; `undefined` if nothing is reported. */
export function foundInWords(folders: readonly Blog[]): string | undefined {
  const counts = new Map<Severity, number>();
  for (const blog of folders)
    for (const path of blog.index?.posts.keys() ?? [])
      for (const { severity } of blog.diagnostics(path))
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const said = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => counts.has(severity))
    .map((severity) => severityInWords(severity, counts.get(severity) ?? 0));
  return said.length > 0 ? said.join(', ') : undefined;
}
