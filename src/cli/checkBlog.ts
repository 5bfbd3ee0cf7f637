import { join } from 'node:path';
import { plainFix } from '../core/fixes/fixAll.js';
import { compareText } from '../core/index/groups.js';
import { checkPost, type Diagnostic } from '../core/rules/engine/check.js';
import type { Severity } from '../core/site/config.js';
import { format } from '../core/text/message.js';
import type { Range } from '../core/text/position.js';
import { type Blog, displayPath, isInside } from './blog.js';

/** A place in a file, with what is to be said about it. */
export interface ReportedPlace {
  /** As it is shown: relative to the current folder, with `/`. */
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/** A problem, as every output format receives it. */
export interface ReportedProblem extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  /** Whether `--fix` fixes it; an editor may offer more, for the author to choose from. */
  readonly fixable: boolean;
  readonly related: readonly ReportedPlace[];
}

/** What a check found. */
export interface Report {
  /** By path, then by place. */
  readonly problems: readonly ReportedProblem[];
  readonly summary: {
    readonly posts: number;
    readonly errors: number;
    readonly warnings: number;
    readonly fixable: number;
  };
}

/** A blog, and the files and folders in it that are to be checked, as absolute paths. */
export interface CheckedBlog extends Blog {
  readonly targets: readonly string[];
}

/** Checks the posts that are the targets, or in them; the whole blog decides what is wrong with them. */
export function check(blogs: readonly CheckedBlog[]): Report {
  const checked = new Set<string>();
  const problems: ReportedProblem[] = [];
  for (const { root, index, targets } of blogs) {
    for (const post of index.posts.values()) {
      const file = join(root, post.path);
      // two blogs share a file if one is inside the other
      if (checked.has(file) || !targets.some((target) => isInside(file, target))) continue;
      checked.add(file);
      for (const found of checkPost(post, index)) problems.push(describe(found, root, post.path));
    }
  }
  // sorting is stable: the problems of a post stay in the order of their places
  problems.sort((a, b) => compareText(a.path, b.path));
  return { problems, summary: { posts: checked.size, ...count(problems) } };
}

function describe(found: Diagnostic, root: string, path: string): ReportedProblem {
  const { rule, severity, range, message, related = [] } = found;
  return {
    path: displayPath(join(root, path)),
    rule,
    severity,
    message: format(message),
    range,
    fixable: plainFix(found) !== undefined,
    related: related.map((place) => ({
      path: displayPath(join(root, place.path)),
      range: place.range,
      message: format(place.message),
    })),
  };
}

function count(problems: readonly ReportedProblem[]): Omit<Report['summary'], 'posts'> {
  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    fixable: problems.filter(({ fixable }) => fixable).length,
  };
}
