import * as vscode from 'vscode';
import { createFilter, type TreeFilter } from '../../core/tree/treeFilter.js';
import type { TreeOrder } from '../../core/tree/treeOrder.js';
import { run } from '../boundary.js';
import { setContext } from '../ui/contextKeys.js';

type Sort = TreeOrder['by'];

const SORT = 'seriesView.sort';
const FILTER = 'seriesView.filter';

/**
 * How the series view is sorted and filtered: remembered with the workspace, and told to menus by the context keys
 * `upNext.sort` and `upNext.isFiltered`.
 */
export class ViewSettings implements vscode.Disposable {
  sort: Sort;
  filterText: string;
  filter: TreeFilter | undefined;
  private readonly emitter = new vscode.EventEmitter<void>();
  readonly onDidChange = this.emitter.event;

  constructor(private readonly memento: vscode.Memento) {
    // an older or newer version may have left something else
    const sort = memento.get<unknown>(SORT);
    const filter = memento.get<unknown>(FILTER);
    this.sort = sort === 'newest' || sort === 'problems' ? sort : 'name';
    this.filterText = typeof filter === 'string' ? filter : '';
    this.filter = createFilter(this.filterText);
    this.setContexts();
  }

  dispose(): void {
    this.emitter.dispose();
  }

  setSort(sort: Sort): void {
    if (sort === this.sort) return;
    this.sort = sort;
    this.changed();
  }

  /** An empty text shows everything again. */
  setFilter(text: string): void {
    // VS Code unfolds a row that is folded while it fetches all of them
    if (text.trim() === this.filterText) return;
    this.filterText = text.trim();
    this.filter = createFilter(text);
    this.changed();
  }

  private changed(): void {
    run(this.memento.update(SORT, this.sort));
    run(this.memento.update(FILTER, this.filterText));
    this.setContexts();
    this.emitter.fire();
  }

  private setContexts(): void {
    setContext('upNext.sort', this.sort);
    setContext('upNext.isFiltered', this.filter !== undefined);
  }
}
