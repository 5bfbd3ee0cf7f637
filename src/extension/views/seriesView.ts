import * as vscode from 'vscode';
import type { ActivePost } from '../activePost.js';
import { guarded, listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import type { BlogPost, Blogs } from '../posts/blogs.js';
import { setContext } from '../ui/contextKeys.js';
import { SeriesDragAndDrop } from './dragAndDrop.js';
import { countInWords, problemsIn } from './problemCounts.js';
import { ProblemDecorations } from './problemDecorations.js';
import type { Row } from './rows.js';
import { SeriesRows } from './seriesRows.js';
import { ViewSettings } from './viewSettings.js';

/** The series of every workspace folder, and in them the post that the author looks at. */
export class SeriesView extends Owner {
  /** What is filtered, and how it is sorted. */
  readonly settings: ViewSettings;
  private readonly view: vscode.TreeView<Row>;
  /** The file of the post that the view has shown last because the author looked at it. */
  private followed: string | undefined;
  private readonly rows: SeriesRows;
  private isInProgress = false;

  constructor(
    private readonly blogs: Blogs,
    private readonly active: ActivePost,
    memento: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.settings = new ViewSettings(memento);
    const { sort, filter } = this.settings;
    const rows = new SeriesRows(blogs, { sort, filter });
    this.rows = rows;
    this.view = vscode.window.createTreeView<Row>('upNext.series', {
      treeDataProvider: guarded(rows),
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: guarded(new SeriesDragAndDrop(blogs, (found) => this.show(found))),
    });
    this.own(
      this.view,
      rows,
      this.settings,
      new ProblemDecorations(blogs, rows.shown.rows),
      listen(this.settings.onDidChange, () => this.arrange()),
      listen(blogs.onDidChange, () => this.setState()),
      listen(blogs.onDidChangeDiagnostics, () => this.setBadge()),
      listen(active.onDidChange, () => this.follow()),
      listen(this.view.onDidChangeVisibility, () => this.follow()),
      listen(this.view.onDidExpandElement, ({ element }) => rows.setUnfolded(element, true)),
      listen(this.view.onDidCollapseElement, ({ element }) => rows.setUnfolded(element, false)),
    );
    this.setDescription();
    this.setState();
  }

  /** The rows that are selected, in no particular order. */
  get selection(): readonly Row[] {
    return this.view.selection;
  }

  /** Reveals the row of a post, and selects it; with `focus` also where a filter hides it, which is cleared then. */
  reveal(found: BlogPost, focus: boolean): Promise<void> {
    return this.bringIntoView(found, { select: true, focus });
  }

  private async bringIntoView(
    found: BlogPost,
    { select, focus }: { readonly select: boolean; readonly focus: boolean },
  ): Promise<void> {
    if (focus && !this.rows.shown.rowOf(found)) this.settings.setFilter('');
    const row = this.rows.shown.rowOf(found);
    if (!row) return;
    try {
      await this.view.reveal(row, { select, focus });
    } catch (error) {
      // the row may be gone by the time VS Code looks for it
      this.log.debug(String(error));
    }
  }

  /** Reveals posts that have just been moved. Of several, which are selected together, that stays so. */
  async show(moved: readonly BlogPost[]): Promise<void> {
    const [first] = moved;
    if (!first || moved.length > 1) return;
    await first.blog.settled();
    const post = first.blog.index?.posts.get(first.post.path);
    if (!post) return;
    const found = { blog: first.blog, post };
    // to select it again would take the selection back that the author has moved on meanwhile
    await this.bringIntoView(found, { select: !this.isSelected(found), focus: false });
  }

  private follow(): void {
    const found = this.view.visible ? this.active.get() : undefined;
    const uri = found?.blog.uri(found.post.path).toString();
    // while it is the same post, the author may select others
    if (uri === this.followed) return;
    this.followed = uri;
    // to reveal what is selected already would scroll the view under the author's hands
    if (found && !this.isSelected(found)) run(this.reveal(found, false));
  }

  private isSelected({ blog, post }: BlogPost): boolean {
    return this.selection.some((row) => row.kind === 'post' && row.blog === blog && row.path === post.path);
  }

  private arrange(): void {
    const { sort, filter } = this.settings;
    this.rows.arrange({ sort, filter });
    this.setDescription();
    this.setMessage();
  }

  private setDescription(): void {
    this.view.description = SORTED[this.settings.sort]();
  }

  private setMessage(): void {
    const { shown, all } = this.rows.counts;
    this.view.message = all === 0 ? '' : this.isReading ? readSoFar(all) : this.matches(shown, all);
  }

  private matches(shown: number, all: number): string {
    const { filter, filterText } = this.settings;
    if (!filter) return '';
    return shown === 0
      ? vscode.l10n.t('No post matches “{0}”', filterText)
      : vscode.l10n.t('{0} of {1} posts match “{2}”', shown, all, filterText);
  }

  /** Whether some folder has not been read for the first time. */
  private get isReading(): boolean {
    return this.blogs.all.some(({ index }) => index === undefined);
  }

  private setBadge(): void {
    const problems = problemsIn(this.blogs.all);
    const value = problems.errors + problems.warnings;
    const tooltip = vscode.l10n.t('{0} in your posts', countInWords(problems));
    this.view.badge = value > 0 ? { value, tooltip } : undefined;
  }

  /** A bar at the top of the view, until everything has been read and checked. */
  private showProgress(): void {
    if (this.isInProgress) return;
    this.isInProgress = true;
    const location = { viewId: 'upNext.series' };
    run(
      vscode.window
        .withProgress({ location }, () => this.blogs.settled())
        .then(() => (this.isInProgress = false)),
    );
  }

  private setState(): void {
    const { all: folders } = this.blogs;
    const reading = this.isReading;
    const hasPosts = folders.some(({ index }) => index !== undefined && index.posts.size > 0);
    if (reading) this.showProgress();
    setContext('upNext.state', reading ? 'reading' : 'ready');
    setContext('upNext.hasPosts', hasPosts);
    this.setMessage();
  }
}

/** The rows of a folder that takes long come before all of it is read. */
function readSoFar(count: number): string {
  return vscode.l10n.t('Reading: {0} posts so far', count);
}

/** What is beside the title of the view. */
const SORTED = {
  name: () => '',
  newest: () => vscode.l10n.t('newest first'),
  problems: () => vscode.l10n.t('problems first'),
};
