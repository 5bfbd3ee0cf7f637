import * as vscode from 'vscode';
import type { ActivePost } from '../activePost.js';
import type { FoundPost, WorkspacePosts } from '../posts/workspacePosts.js';
import type { Row } from './rows.js';
import { SeriesRows } from './seriesRows.js';

/** Shows the series of every workspace folder, and in them the post that the author looks at. */
export function registerSeriesView(
  workspace: WorkspacePosts,
  active: ActivePost,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const rows = new SeriesRows(workspace);
  const view = vscode.window.createTreeView<Row>('upNext.series', {
    treeDataProvider: rows,
    showCollapseAll: true,
  });
  const reveal = (): void => {
    const found = view.visible ? active.get() : undefined;
    // to reveal what is selected already would scroll the view under the author's hands
    if (!found || isSelected(view, found)) return;
    const row: Row = { kind: 'post', post: found.post, folder: found.posts };
    // the row may be gone by the time VS Code looks for it
    view
      .reveal(row, { select: true, focus: false })
      .then(undefined, (error: unknown) => log.debug(String(error)));
  };
  const setState = (): void => {
    const reading = workspace.folders.some(({ index }) => index === undefined);
    void vscode.commands.executeCommand('setContext', 'upNext.state', reading ? 'reading' : 'ready');
  };
  setState();
  return vscode.Disposable.from(
    view,
    rows,
    workspace.onDidChange(setState),
    active.onDidChange(reveal),
    view.onDidChangeVisibility(reveal),
  );
}

function isSelected({ selection }: vscode.TreeView<Row>, { posts, post }: FoundPost): boolean {
  const [selected] = selection;
  return selected?.kind === 'post' && selected.folder === posts && selected.post.path === post.path;
}
