import { postsUnder } from '../../core/tree/tree.js';
import type { Blog } from '../posts/blog.js';
import { severityInWords } from '../ui/words.js';
import type { Row } from './rows.js';

/** How many problems there are. Hints and infos do not count, as they do not in the explorer. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

/** The problems of the posts at these paths together. */
export function countProblems(blog: Blog, paths: Iterable<string>): ProblemCount {
  let [errors, warnings] = [0, 0];
  for (const path of paths) {
    for (const { severity } of blog.diagnostics(path)) {
      if (severity === 'error') errors++;
      else if (severity === 'warning') warnings++;
    }
  }
  return { errors, warnings };
}

/** The problems of the posts of a row. */
export function problemsOf(row: Row): ProblemCount {
  return countProblems(row.blog, pathsOf(row));
}

/** The problems of all posts of some folders. */
export function problemsIn(folders: readonly Blog[]): ProblemCount {
  const counts = folders.map((blog) => countProblems(blog, blog.pathsWithProblems));
  return {
    errors: counts.reduce((sum, { errors }) => sum + errors, 0),
    warnings: counts.reduce((sum, { warnings }) => sum + warnings, 0),
  };
}

function pathsOf(row: Row): Iterable<string> {
  const { listed: index } = row.blog;
  if (!index || row.kind === 'gap' || row.kind === 'planned') return [];
  if (row.kind === 'folder') return row.blog.pathsWithProblems;
  return row.kind === 'post' ? [row.path] : postsUnder(index, row).map(({ path }) => path);
}

/** “2 errors, 1 warning”; nothing where there is neither. */
export function countInWords({ errors, warnings }: ProblemCount): string {
  const words = [
    ...(errors > 0 ? [severityInWords('error', errors)] : []),
    ...(warnings > 0 ? [severityInWords('warning', warnings)] : []),
  ];
  return words.join(', ');
}
