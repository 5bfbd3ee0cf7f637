import * as vscode from 'vscode';
import type { Span } from '../../core/series/span.js';

export function partsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 part') : vscode.l10n.t('{0} parts', count);
}

export function postsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 post') : vscode.l10n.t('{0} posts', count);
}

export function describeGap({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to
    ? vscode.l10n.t('Part {0} is missing', from)
    : vscode.l10n.t('Parts {0} to {1} are missing', from, to);
}

let months: Intl.DateTimeFormat | undefined;

/** “Jan – Mar 2024”, in the language of the editor. */
export function spanInWords({ from, to }: Span): string {
  months ??= new Intl.DateTimeFormat(vscode.env.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return months.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
