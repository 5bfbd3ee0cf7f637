import type { Severity } from '../../core/site/config.js';
import type { Report, ReportedProblem } from '../checkBlog.js';
import { printable } from '../terminal.js';
import { summaryOf } from './text.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Commands to a GitHub workflow, which shows each as an annotation in the file. */
export function asGitHub(report: Report): string {
  return [...report.problems.map(annotation), summaryOf(report), ''].join('\n');
}

function annotation({ path, rule, severity, message, range: { start, end } }: ReportedProblem): string {
  // GitHub takes columns only within one line; there the end is the first column after it, like `end` itself
  const isOneLine = start.line === end.line;
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line + 1}`,
    ...(isOneLine ? [`col=${start.character + 1}`] : []),
    `endLine=${end.line + 1}`,
    ...(isOneLine ? [`endColumn=${end.character + 1}`] : []),
    `title=${escapeProperty(rule)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
