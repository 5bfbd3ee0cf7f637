import * as vscode from 'vscode';
import type { Severity } from '../../core/site/config.js';
import type { Blog } from '../posts/blog.js';

/** “2 errors, 1 info” in all posts of some folders; `undefined` if nothing is reported. */
export function foundInWords(folders: readonly Blog[]): string | undefined {
  const counts = new Map<Severity, number>();
  for (const blog of folders)
    for (const path of blog.index?.posts.keys() ?? [])
      for (const { severity } of blog.diagnostics(path))
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const said = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => counts.has(severity))
    .map((severity) => inWords(severity, counts.get(severity) ?? 0));
  return said.length > 0 ? said.join(', ') : undefined;
}

function inWords(severity: Severity, count: number): string {
  switch (severity) {
    case 'error':
      return count === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', count);
    case 'warning':
      return count === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', count);
    case 'info':
      return count === 1 ? vscode.l10n.t('1 info') : vscode.l10n.t('{0} infos', count);
    case 'hint':
      return count === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', count);
  }
}
