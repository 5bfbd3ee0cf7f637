import * as vscode from 'vscode';
import { changedGroups, changeGroup } from '../../core/tree/tree.js';
import { guard, listen } from '../boundary.js';
import { Owner } from '../owner.js';
import type { Blog, ChangedPosts, IndexChange } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { contextValue } from './contextValue.js';
import { idOf, type Row } from './rows.js';
import { type Arrangement, ShownRows } from './shownRows.js';
import { tooltipOf } from './tooltips.js';
import { toTreeItem } from './treeItems.js';

/** More rows than this are not unfolded unasked: VS Code fetches every row that is unfolded, seen or not. */
const MOST_UNFOLDED = 300;

/**
 * Rows do not change places more often than this while problems come and go. It would be hard to follow, and VS Code
 * folds rows that it is told of while it still fetches what is below them.
 */
const QUIET_MS = 1000;

/** Gives VS Code the rows of the series view when it asks, and tells it only of those that changed. */
export class SeriesRows extends Owner implements vscode.TreeDataProvider<Row> {
  readonly shown: ShownRows;
  /** How many posts there are, and how many of them are shown. */
  counts = { shown: 0, all: 0 };
  private readonly emitter = new vscode.EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData = this.emitter.event;
  /** The rows at the top, and those of each folder, as VS Code has them. */
  private readonly given = new Map<Blog | undefined, readonly Row[]>();
  /** What the author has unfolded and folded, by the id of the row. */
  private readonly unfolded = new Map<string, boolean>();
  /** The tooltips that VS Code has, and keeps until it is told of a change. */
  private readonly tooltips = new Map<Row, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly blogs: Blogs,
    arrangement: Arrangement,
  ) {
    super();
    this.shown = new ShownRows(blogs, arrangement);
    this.counts = this.shown.count();
    this.own(
      { dispose: () => clearTimeout(this.timer) },
      this.emitter,
      listen(blogs.onDidChange, (change) => {
        if (change.outline) this.update(change);
      }),
      listen(blogs.onDidChangeDiagnostics, () => this.updateProblems()),
    );
  }

  /** Shows other rows, or in another order. */
  arrange(arrangement: Arrangement): void {
    this.shown.arrangement = arrangement;
    this.counts = this.shown.count();
    this.emitter.fire(undefined);
  }

  /** Remembers what is unfolded over a time in which a filter is set. */
  setUnfolded(row: Row, unfolded: boolean): void {
    if (!this.shown.arrangement.filter) this.unfolded.set(idOf(row), unfolded);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = toTreeItem(row);
    item.id = this.itemId(row);
    item.contextValue = contextValue(row, row.blog.listed);
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
    const rows = row ? this.shown.childrenOf(row) : this.shown.top();
    if (!row || row.kind === 'folder') this.given.set(row?.blog, rows);
    return rows;
  }

  getParent(row: Row): Row | undefined {
    return this.shown.parentOf(row);
  }

  private update({ part }: IndexChange): void {
    this.shown.rows.sweep(this.blogs.all);
    const few = this.showsFew();
    this.counts = this.shown.count();
    // rows that are unfolded by themselves have another id
    const changed = part && few === this.showsFew() ? this.changedRows(part) : undefined;
    if (changed?.length !== 0) this.emitter.fire(changed);
  }

  /** The rows to look at again, with what is below them; `undefined` for all. */
  private changedRows({ blog, before, paths }: ChangedPosts): Row[] | undefined {
    const { index } = blog;
    const moved = this.moved();
    // VS Code forgets that a row is selected that goes from one parent to another, unless it fetches all rows
    if (moved === 'all' || !index || changeGroup(before, index, paths)) return undefined;
    const groups = changedGroups(before, index, paths);
    if (groups === 'all') return undefined;
    return [...moved, ...groups.map((node) => this.shown.rows.get(blog, node))];
  }

  /** The folders in which series or categories have come, gone or changed places; `all` if that shows at the top. */
  private moved(): Row[] | 'all' {
    const top = this.shown.top();
    if (!same(this.given.get(undefined), top)) return 'all';
    return top.filter((row) => {
      const given = row.kind === 'folder' ? this.given.get(row.blog) : undefined;
      return given && !same(given, this.shown.rootsOf(row.blog));
    });
  }

  private updateProblems(): void {
    const outdated = [...this.tooltips].filter(([row, shown]) => tooltipOf(row)?.value !== shown);
    const rows = outdated.map(([row]) => row);
    for (const row of rows) this.tooltips.delete(row);
    if (rows.length > 0) this.emitter.fire(rows);
    clearTimeout(this.timer);
    if (this.shown.arrangement.sort === 'problems')
      this.timer = setTimeout(
        guard(() => this.sortByProblems()),
        QUIET_MS,
      );
  }

  private sortByProblems(): void {
    const moved = this.moved();
    if (moved === 'all') this.emitter.fire(undefined);
    else if (moved.length > 0) this.emitter.fire(moved);
  }

  private showsFew(): boolean {
    return this.counts.shown <= MOST_UNFOLDED;
  }

  /** What a filter finds is unfolded again, which takes another id: VS Code leaves a row that it knows as it is. */
  private itemId(row: Row): string {
    const isGroup = row.kind === 'series' || row.kind === 'category';
    const { filter } = this.shown.arrangement;
    return isGroup && filter && this.showsFew() ? `${idOf(row)}#${filter.words.join(' ')}` : idOf(row);
  }
}

function same(a: readonly Row[] | undefined, b: readonly Row[]): boolean {
  return a?.length === b.length && a.every((row, place) => row === b[place]);
}
