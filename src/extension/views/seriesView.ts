import * as vscode from 'vscode';
import type { ActivePost } from '../activePost.js';
import type { FoundPost, WorkspacePosts } from '../posts/workspacePosts.js';
import { SeriesDragAndDrop } from './dragAndDrop.js';
import type { Row } from './rows.js';
import { SeriesRows } from './seriesRows.js';

/** The series of every workspace folder, and in them the post that the author looks at. */
export class SeriesView implements vscode.Disposable {
  private readonly view: vscode.TreeView<Row>;
  /** The file of the post that the view has shown last because the author looked at it. */
  private followed: string | undefined;
  private readonly subscriptions: readonly { dispose: () => unknown }[];

  constructor(
    private readonly workspace: WorkspacePosts,
    private readonly active: ActivePost,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const rows = new SeriesRows(workspace);
    this.view = vscode.window.createTreeView<Row>('upNext.series', {
      treeDataProvider: rows,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: new SeriesDragAndDrop(workspace, (found) => this.show(found)),
    });
    this.subscriptions = [
      this.view,
      rows,
      workspace.onDidChange(() => this.setState()),
      active.onDidChange(() => this.follow()),
      this.view.onDidChangeVisibility(() => this.follow()),
    ];
    this.setState();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The rows that are selected, in no particular order. */
  get selection(): readonly Row[] {
    return this.view.selection;
  }

  /** Shows where a post stands, and selects it. */
  async reveal({ posts, post }: FoundPost, focus: boolean): Promise<void> {
    try {
      await this.view.reveal({ kind: 'post', post, folder: posts }, { select: true, focus });
    } catch (error) {
      // the row may be gone by the time VS Code looks for it
      this.log.debug(String(error));
    }
  }

  /** Shows where posts stand that have just been moved. Of several, which are selected together, that stays so. */
  async show(moved: readonly FoundPost[]): Promise<void> {
    const [first] = moved;
    if (!first || moved.length > 1) return;
    await first.posts.settled();
    const post = first.posts.index?.posts.get(first.post.path);
    if (post) await this.reveal({ posts: first.posts, post }, false);
  }

  private follow(): void {
    const found = this.view.visible ? this.active.get() : undefined;
    const uri = found?.posts.uri(found.post.path).toString();
    // while it is the same post, the author may select others
    if (uri === this.followed) return;
    this.followed = uri;
    // to reveal what is selected already would scroll the view under the author's hands
    if (found && !this.isSelected(found)) void this.reveal(found, false);
  }

  private isSelected({ posts, post }: FoundPost): boolean {
    return this.selection.some(
      (row) => row.kind === 'post' && row.folder === posts && row.post.path === post.path,
    );
  }

  private setState(): void {
    const { folders } = this.workspace;
    const reading = folders.some(({ index }) => index === undefined);
    const hasPosts = folders.some(({ index }) => index !== undefined && index.posts.size > 0);
    void vscode.commands.executeCommand('setContext', 'upNext.state', reading ? 'reading' : 'ready');
    void vscode.commands.executeCommand('setContext', 'upNext.hasPosts', hasPosts);
  }
}
