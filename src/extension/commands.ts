import * as vscode from 'vscode';
import type { ActivePost } from './activePost.js';
import { createConfiguration } from './configuration.js';
import type { FoundPost, WorkspacePosts } from './posts/workspacePosts.js';
import type { Previews } from './preview/previews.js';
import type { Row } from './views/rows.js';

/** Everything under "Up Next:", one a line; titles and `when` clauses are in the manifest. */
export function registerCommands(
  workspace: WorkspacePosts,
  active: ActivePost,
  previews: Previews,
): vscode.Disposable {
  const preview = (column: vscode.ViewColumn) => async (argument: unknown) => {
    await workspace.settled();
    const found = postOf(argument, workspace) ?? active.get();
    if (found) previews.show(found, column);
  };
  const neighbour = (which: 'previous' | 'next') => async () => {
    await workspace.settled();
    const found = active.get();
    const post = active.neighbours()[which];
    if (!found || !post) return;
    if (previews.activeUri) previews.navigate({ posts: found.posts, post });
    else await vscode.commands.executeCommand('vscode.open', found.posts.uri(post.path));
  };
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    'upNext.openPreview': preview(vscode.ViewColumn.Active),
    'upNext.openPreviewToSide': preview(vscode.ViewColumn.Beside),
    'upNext.openPreviousPost': neighbour('previous'),
    'upNext.openNextPost': neighbour('next'),
    'upNext.createConfiguration': () => createConfiguration(workspace, active.get()?.posts),
    'upNext.refresh': () =>
      vscode.window.withProgress({ location: { viewId: 'upNext.series' } }, () => workspace.rescan()),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}

/** The post that a menu was opened on: a row of the series view, or a file. */
function postOf(argument: unknown, workspace: WorkspacePosts): FoundPost | undefined {
  if (argument instanceof vscode.Uri) return workspace.find(argument);
  return isPostRow(argument) ? { posts: argument.folder, post: argument.post } : undefined;
}

function isPostRow(value: unknown): value is Extract<Row, { kind: 'post' }> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'post' &&
    'folder' in value
  );
}
