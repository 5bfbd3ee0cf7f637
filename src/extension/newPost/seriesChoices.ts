import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { plannedParts, plannedSeries } from '../../core/series/planned.js';
import { nextFreeSection } from '../../core/series/propose.js';
import { sortGroups } from '../../core/tree/treeOrder.js';
import type { Choice } from '../input/askChoice.js';

/**
 * The series that a new post can go on with, the one that was written in last first, those that are only planned last.
 */
export function seriesChoices(index: Index): readonly Choice<string>[] {
  const { series } = index;
  const planned = plannedSeries(index).map((name) => ({
    value: name,
    label: name,
    description: vscode.l10n.t('{0} planned', plannedParts(index, name).length),
  }));
  const begun = sortGroups([...series.keys()], series, { by: 'newest' }).map((name) => {
    const length = series.get(name)?.length ?? 0;
    const next = nextFreeSection(index, name);
    const description =
      length === 1
        ? vscode.l10n.t('1 part, the new one is part {0}', next)
        : vscode.l10n.t('{0} parts, the new one is part {1}', length, next);
    return { value: name, label: name, description };
  });
  return [...begun, ...planned];
}
