import * as vscode from 'vscode';
import { changedGroups, childNodes, isShown, parentNode, rootNodes } from '../../core/index/tree.js';
import { countMatches, type TreeFilter } from '../../core/index/treeFilter.js';
import type { TreeOrder } from '../../core/index/treeOrder.js';
import type { ChangedPosts, FolderPosts, IndexChange } from '../posts/folderPosts.js';
import type { FoundPost, WorkspacePosts } from '../posts/workspacePosts.js';
import { countProblems } from './problemCounts.js';
import { idOf, Rows, type Row } from './rows.js';
import { tooltipOf } from './tooltips.js';
import { toTreeItem } from './treeItems.js';

/** More rows than this are not unfolded unasked: VS Code fetches every row that is unfolded, seen or not. */
const MOST_UNFOLDED = 300;

/** What the author has chosen to see. */
export interface Arrangement {
  readonly sort: TreeOrder['by'];
  readonly filter: TreeFilter | undefined;
}

/** The rows of the series view, looked up in the index when VS Code asks. It is told only of those that changed. */
export class SeriesRows implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly rows = new Rows();
  /** How many posts there are, and how many of them are shown. */
  counts = { shown: 0, all: 0 };
  private readonly emitter = new vscode.EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData = this.emitter.event;
  private readonly subscriptions: readonly { dispose: () => unknown }[];
  /** The rows at the top, and those of each folder, as VS Code has them. */
  private readonly given = new Map<FolderPosts | undefined, readonly Row[]>();
  /** What the author has unfolded and folded, by the id of the row. */
  private readonly unfolded = new Map<string, boolean>();
  /** The tooltips that VS Code has, and keeps until it is told of a change. */
  private readonly tooltips = new Map<Row, string>();

  constructor(
    private readonly workspace: WorkspacePosts,
    private arrangement: Arrangement,
  ) {
    this.subscriptions = [
      this.emitter,
      workspace.onDidChange((change) => {
        if (change.outline) this.update(change);
      }),
      workspace.onDidChangeDiagnostics(() => this.updateProblems()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Shows other rows, or in another order. */
  arrange(arrangement: Arrangement): void {
    this.arrangement = arrangement;
    this.count();
    this.emitter.fire(undefined);
  }

  /** Remembers what is unfolded over a time in which a filter is set. */
  setUnfolded(row: Row, unfolded: boolean): void {
    if (!this.arrangement.filter) this.unfolded.set(idOf(row), unfolded);
  }

  /** The row of a post; `undefined` where the filter hides it. */
  rowOf({ posts, post }: FoundPost): Row | undefined {
    const { filter } = this.arrangement;
    if (!posts.listed || !isShown(posts.listed, post, filter)) return undefined;
    return this.rows.get(posts, { kind: 'post', path: post.path });
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = toTreeItem(row);
    item.id = this.itemId(row);
    if (row.kind === 'series' || row.kind === 'category') {
      const unfolded = this.unfolded.get(item.id) ?? this.showsFew();
      const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
      item.collapsibleState = unfolded ? Expanded : Collapsed;
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const tooltip = tooltipOf(row);
    if (!tooltip) return item;
    this.tooltips.set(row, tooltip.value);
    item.tooltip = tooltip;
    return item;
  }

  getChildren(row?: Row): Row[] {
    if (row && row.kind !== 'folder') {
      const { listed: index } = row.folder;
      const nodes = index ? childNodes(index, row, this.arrangement.filter) : [];
      // what seems to be missing may only not have been read yet
      const isRead = row.folder.index !== undefined;
      return nodes
        .filter(({ kind }) => isRead || kind !== 'gap')
        .map((node) => this.rows.get(row.folder, node));
    }
    const rows = row ? this.rootsOf(row.folder) : this.top();
    this.given.set(row?.folder, rows);
    return rows;
  }

  getParent(row: Row): Row | undefined {
    if (row.kind === 'folder') return undefined;
    const { folder } = row;
    const parent = folder.listed && parentNode(folder.listed, row);
    if (parent) return this.rows.get(folder, parent);
    return this.foldersWithPosts().length > 1 ? this.rows.get(folder, { kind: 'folder' }) : undefined;
  }

  /** The folders, or the rows of the only one: that needs no row of its own. */
  private top(): Row[] {
    const folders = this.foldersWithPosts();
    if (folders.length > 1) return folders.map((folder) => this.rows.get(folder, { kind: 'folder' }));
    return folders.flatMap((folder) => this.rootsOf(folder));
  }

  private rootsOf(folder: FolderPosts): Row[] {
    const { sort, filter } = this.arrangement;
    const order: TreeOrder =
      sort === 'problems' ? { by: sort, count: ({ path }) => countAll(folder, path) } : { by: sort };
    const nodes = folder.listed ? rootNodes(folder.listed, order, filter) : [];
    return nodes.map((node) => this.rows.get(folder, node));
  }

  private foldersWithPosts(): readonly FolderPosts[] {
    return this.workspace.folders.filter(({ listed }) => listed !== undefined && listed.posts.size > 0);
  }

  private update({ part }: IndexChange): void {
    this.rows.sweep(this.workspace.folders);
    const few = this.showsFew();
    this.count();
    // rows that are unfolded by themselves have another id
    if (part && few === this.showsFew()) this.emitChanges(part);
    else this.emitter.fire(undefined);
  }

  private emitChanges({ folder, before, paths }: ChangedPosts): void {
    const moved = this.moved();
    const { listed: index } = folder;
    if (moved.includes(undefined) || !index) {
      this.emitter.fire(undefined);
      return;
    }
    const groups = changedGroups(before, index, paths).map((node) => this.rows.get(folder, node));
    const folders = moved.flatMap((each) => (each ? [this.rows.get(each, { kind: 'folder' })] : []));
    if (folders.length + groups.length > 0) this.emitter.fire([...folders, ...groups]);
  }

  /** Below which folders, or at the top, rows have come, gone or changed places. */
  private moved(): readonly (FolderPosts | undefined)[] {
    if (!same(this.given.get(undefined) ?? [], this.top())) return [undefined];
    const folders = this.foldersWithPosts();
    if (folders.length < 2) return [];
    return folders.filter((folder) => {
      const given = this.given.get(folder);
      return given && !same(given, this.rootsOf(folder));
    });
  }

  private updateProblems(): void {
    const outdated = [...this.tooltips].filter(([row, shown]) => tooltipOf(row)?.value !== shown);
    for (const [row] of outdated) this.tooltips.delete(row);
    const moved = this.arrangement.sort === 'problems' && this.moved().length > 0;
    if (moved) this.emitter.fire(undefined);
    else if (outdated.length > 0) this.emitter.fire(outdated.map(([row]) => row));
  }

  private count(): void {
    const { filter } = this.arrangement;
    const indexes = this.workspace.folders.flatMap(({ listed }) => listed ?? []);
    const all = indexes.reduce((sum, { posts }) => sum + posts.size, 0);
    const shown = filter ? indexes.reduce((sum, index) => sum + countMatches(filter, index), 0) : all;
    this.counts = { shown, all };
  }

  private showsFew(): boolean {
    return this.counts.shown <= MOST_UNFOLDED;
  }

  /** What a filter finds is unfolded anew, which takes another id: VS Code leaves a row that it knows as it is. */
  private itemId(row: Row): string {
    const isGroup = row.kind === 'series' || row.kind === 'category';
    const { filter } = this.arrangement;
    return isGroup && filter && this.showsFew() ? `${idOf(row)}#${filter.words.join(' ')}` : idOf(row);
  }
}

function countAll(folder: FolderPosts, path: string): number {
  const { errors, warnings } = countProblems(folder, [path]);
  return errors + warnings;
}

function same(a: readonly Row[], b: readonly Row[]): boolean {
  return a.length === b.length && a.every((row, place) => row === b[place]);
}
