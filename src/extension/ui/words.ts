import * as vscode from 'vscode';
import type { SeriesPlace } from '../../core/series/placeInSeries.js';
import type { Gap } from '../../core/series/sections.js';
import type { DateSpan } from '../../core/series/span.js';
import type { Severity } from '../../core/site/config.js';

export function partsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 part') : vscode.l10n.t('{0} parts', count);
}

export function postsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 post') : vscode.l10n.t('{0} posts', count);
}

export function problemsInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}

/** “2 errors”: how many problems of one severity there are. */
export function severityInWords(severity: Severity, count: number): string {
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

export function describeGap({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to
    ? vscode.l10n.t('Part {0} is missing', from)
    : vscode.l10n.t('Parts {0} to {1} are missing', from, to);
}

/** More gaps than this are cut. */
const MOST_GAPS = 2;

/** “Part 3 is missing”; of many gaps only the first. */
export function gapsInWords(gaps: readonly Gap[]): string {
  const shown = gaps.slice(0, MOST_GAPS).map(describeGap).join(', ');
  return gaps.length > MOST_GAPS ? `${shown}, …` : shown;
}

/** “part 2 of 4”, or “part 4 · Part 3 is missing”: the number is the one that the post gives itself. */
export function placeInWords({ part, of, missing }: SeriesPlace): string {
  if (missing.length === 0) return vscode.l10n.t('part {0} of {1}', part, of);
  return [vscode.l10n.t('part {0}', part), gapsInWords(missing)].join(' · ');
}

let months: Intl.DateTimeFormat | undefined;

/** “Jan – Mar 2024”, in the language of the editor. */
export function spanInWords({ from, to }: DateSpan): string {
  months ??= new Intl.DateTimeFormat(vscode.env.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return months.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
