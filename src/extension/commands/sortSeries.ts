import type { TreeOrder } from '../../core/tree/treeOrder.js';
import type { Command } from './command.js';

/** Sorts the series view. */
export function sortSeries(by: TreeOrder['by']): Command {
  return ({ view }) => view.settings.setSort(by);
}
