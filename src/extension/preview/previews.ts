import * as vscode from 'vscode';
import type { PreviewState } from '../../markdown/messages.js';
import type { PostViewer } from '../activePost.js';
import type { FoundPost, WorkspacePosts } from '../posts/workspacePosts.js';
import { PreviewPanel } from './previewPanel.js';

/** The type of the panel, as the manifest's activation event names it. */
const VIEW_TYPE = 'upNext.preview';

/** The preview: one panel, which is opened, moved to another post, and restored with the window. */
export class Previews implements vscode.Disposable, PostViewer {
  private readonly emitter = new vscode.EventEmitter<void>();
  readonly onDidChangeActive = this.emitter.event;
  private open: PreviewPanel | undefined;
  private lastEdited = vscode.window.activeTextEditor?.document.uri.toString();
  private readonly subscriptions: readonly { dispose: () => unknown }[];

  constructor(
    private readonly workspace: WorkspacePosts,
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.emitter,
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
    ];
  }

  dispose(): void {
    this.open?.panel.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get activeUri(): vscode.Uri | undefined {
    const current = this.open?.panel.active ? this.open.current : undefined;
    return current?.posts.uri(current.post.path);
  }

  show({ posts, post }: FoundPost, column: vscode.ViewColumn): void {
    const panel = this.open?.panel;
    if (panel) panel.reveal(column === vscode.ViewColumn.Beside ? panel.viewColumn : column);
    const preview =
      this.open ?? this.adopt(vscode.window.createWebviewPanel(VIEW_TYPE, 'Up Next', { viewColumn: column }));
    preview.show({ posts, path: post.path });
  }

  /** Shows another post in the panel that is open. */
  navigate({ posts, post }: FoundPost): void {
    this.open?.show({ posts, path: post.path });
  }

  private adopt(panel: vscode.WebviewPanel): PreviewPanel {
    const preview = new PreviewPanel(panel, this.workspace, this.extension, this.log);
    const changes = preview.onDidChange(() => this.emitter.fire());
    panel.onDidDispose(() => {
      changes.dispose();
      preview.dispose();
      if (this.open === preview) this.open = undefined;
      this.emitter.fire();
    });
    this.open = preview;
    return preview;
  }

  /**
   * A preview beside the text follows the author from post to post, but not back: who has gone on reading in the
   * preview and clicks into the same text again is not to lose the place.
   */
  private follow(editor: vscode.TextEditor | undefined): void {
    const uri = editor?.document.uri;
    if (!uri || uri.toString() === this.lastEdited) return;
    this.lastEdited = uri.toString();
    const found = this.open?.panel.visible ? this.workspace.find(uri) : undefined;
    if (!found || this.open?.current?.post.path === found.post.path) return;
    this.open?.show({ posts: found.posts, path: found.post.path });
  }

  private restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const shown = isState(state)
      ? this.workspace.folders.find(({ folder }) => folder.uri.toString() === state.folder)
      : undefined;
    if (this.open || !shown || !isState(state)) panel.dispose();
    else this.adopt(panel).show({ posts: shown, path: state.path });
    return Promise.resolve();
  }
}

/** A state may be one that an older version has left. */
function isState(value: unknown): value is PreviewState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'folder' in value &&
    typeof value.folder === 'string' &&
    'path' in value &&
    typeof value.path === 'string'
  );
}
