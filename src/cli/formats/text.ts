import type { Severity } from '../../core/site/config.js';
import type { Report, ReportedPlace, ReportedProblem } from '../checkBlog.js';
import type { Paint } from '../colours.js';
import { NO_POSTS } from '../help.js';
import { counted } from '../outcome.js';
import { printable } from '../terminal.js';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' } as const;

/** For people: the problems of each post under its path. */
export function asText(report: Report, paint: Paint): string {
  const { problems, summary } = report;
  if (summary.posts === 0) return NO_POSTS;
  const rows = problems.map((problem, index) => {
    const isFirst = problem.path !== problems[index - 1]?.path;
    return `${isFirst ? `${paint('underline', printable(problem.path))}\n` : ''}${row(problem, paint)}${
      problem.path === problems[index + 1]?.path ? '' : '\n'
    }`;
  });
  const worst = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
  return `${rows.join('')}${paint(worst, summaryOf(report))}\n`;
}

/** Returns how many posts were checked, and the result. */
export function summaryOf({ problems, summary }: Report): string {
  const { posts, errors, warnings } = summary;
  const others = problems.length - errors - warnings;
  const found = [counted(errors, 'error'), counted(warnings, 'warning')];
  if (others > 0) found.push(counted(others, 'note'));
  return `${counted(posts, 'post')} checked: ${found.join(', ')}`;
}

function row(problem: ReportedProblem, paint: Paint): string {
  const { rule, severity, message, related } = problem;
  const place = paint('dim', position(problem).padEnd(7));
  const first = `  ${place} ${label(severity, paint)} ${printable(message)} ${paint('dim', `[${rule}]`)}\n`;
  const others = related.map((other) => {
    const where = `${printable(other.path)}:${position(other)}`;
    return `          ${paint('dim', `${where} ${printable(other.message)}`)}\n`;
  });
  return first + others.join('');
}

function label(severity: Severity, paint: Paint): string {
  return paint(COLOURS[severity], severity.padEnd(7));
}

/** Returns lines and columns from 1, as editors show them. */
function position({ range: { start } }: ReportedPlace): string {
  return `${start.line + 1}:${start.character + 1}`;
}
