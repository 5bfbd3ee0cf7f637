import { join } from 'node:path';
import { compareText } from '../core/index/groups.js';
import { checkPost } from '../core/rules/check.js';
import { format } from '../core/text/message.js';
import type { Range } from '../core/text/position.js';
import type { Severity } from '../core/config/config.js';
import { displayPath, isInside, type Blog } from './blog.js';
import { printable } from './terminal.js';

/** A problem as `up-next check --format json` gives it. Other programs rely on the names. */
export interface ReportedProblem {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixable: boolean;
}

/** What a check found. */
export interface Report {
  readonly problems: readonly ReportedProblem[];
  readonly summary: {
    readonly posts: number;
    readonly errors: number;
    readonly warnings: number;
    readonly fixable: number;
  };
}

/** Checks the posts that are, or lie in, the targets; the whole blog decides what is wrong with them. */
export function check(blogs: readonly (Blog & { readonly targets: readonly string[] })[]): Report {
  let posts = 0;
  const problems: ReportedProblem[] = [];
  for (const { root, index, targets } of blogs) {
    for (const post of index.posts.values()) {
      const file = join(root, post.path);
      if (!targets.some((target) => isInside(file, target))) continue;
      posts++;
      for (const { rule, severity, message, range, fixes = [] } of checkPost(post, index)) {
        const path = displayPath(file);
        problems.push({ path, rule, severity, message: format(message), range, fixable: fixes.length > 0 });
      }
    }
  }
  // sorting is stable: the problems of a post stay in the order of their places
  problems.sort((a, b) => compareText(a.path, b.path));
  const count = (test: (problem: ReportedProblem) => boolean): number => problems.filter(test).length;
  return {
    problems,
    summary: {
      posts,
      errors: count(({ severity }) => severity === 'error'),
      warnings: count(({ severity }) => severity === 'warning'),
      fixable: count(({ fixable }) => fixable),
    },
  };
}

/** For people: lines and columns count from 1, as editors show them. */
export function asText({ problems, summary }: Report): string {
  const lines = problems.map(({ path, rule, severity, message, range: { start } }) => {
    return `${printable(path)}:${start.line + 1}:${start.character + 1}: ${severity}: ${printable(message)} [${rule}]\n`;
  });
  const found = `${counted(summary.errors, 'error')}, ${counted(summary.warnings, 'warning')}`;
  return `${lines.join('')}${counted(summary.posts, 'post')} checked: ${found}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
