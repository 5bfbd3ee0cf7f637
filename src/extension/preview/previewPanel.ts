import * as vscode from 'vscode';
import { parseRequest, type ShowMessage } from '../../markdown/messages.js';
import type { FoundPost, WorkspacePosts } from '../posts/workspacePosts.js';
import { loadPageRenderer } from '../loadPageRenderer.js';
import { openLink } from './openLink.js';
import { pageHost } from './pageHost.js';
import { shell } from './shell.js';
import type { Shown } from './shown.js';

/** A webview panel that shows a post as on the site, and follows its links. */
export class PreviewPanel implements vscode.Disposable {
  private readonly subscriptions: readonly { dispose: () => unknown }[];
  private readonly changeEmitter = new vscode.EventEmitter<void>();
  /** Another post is shown, or the panel has become active or ceased to be. */
  readonly onDidChange = this.changeEmitter.event;

  private shown: Shown | undefined;
  /** Whether the page has yet to be told that it shows another post than before. */
  private isArriving = true;
  /** Whether the page's script listens; what is sent before is lost. */
  private isReady = false;
  /** Counts the pages made, so that one from a text that was read slowly does not replace a newer one. */
  private turn = 0;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly workspace: WorkspacePosts,
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.changeEmitter,
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidChangeViewState(() => this.changeEmitter.fire()),
      workspace.onDidChange(() => void this.render()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.allowResources()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('upNext.preview')) this.load();
      }),
    ];
    this.allowResources();
    this.load();
  }

  dispose(): void {
    this.turn++;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The post that is shown; `undefined` where it is gone. */
  get current(): FoundPost | undefined {
    return this.shown && this.workspace.find(this.shown.posts.uri(this.shown.path));
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.isArriving = true;
    void this.render();
    this.changeEmitter.fire();
  }

  private async render(): Promise<void> {
    const turn = ++this.turn;
    const { shown, current } = this;
    const index = current?.posts.index;
    if (!shown || !index || !this.isReady) return;
    try {
      const [text, { renderPage }] = await Promise.all([shown.posts.read(shown.path), loadPageRenderer()]);
      if (turn !== this.turn) return;
      const page = renderPage(current.post, text, index, pageHost(current, index, this.panel.webview));
      this.panel.title = page.title;
      const message: ShowMessage = {
        type: 'show',
        page,
        reset: this.isArriving,
        fragment: this.isArriving ? shown.fragment : undefined,
        state: { folder: shown.posts.folder.uri.toString(), path: shown.path },
      };
      this.isArriving = false;
      await this.panel.webview.postMessage(message);
    } catch (error) {
      this.log.error(
        `Preview of ${shown.path}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
    }
  }

  private receive(message: unknown): void {
    const request = parseRequest(message);
    if (!request) {
      this.log.warn('The page of a preview sent a message of an unknown shape');
    } else if (request.type === 'ready') {
      this.isReady = true;
      this.isArriving = true;
      void this.render();
    } else if (this.current) {
      const target = openLink(this.current, request.href);
      if (target) this.show(target);
    }
  }

  private load(): void {
    this.isReady = false;
    this.panel.webview.html = shell(this.panel.webview, this.extension);
  }

  private allowResources(): void {
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [
        vscode.Uri.joinPath(this.extension, 'media'),
        vscode.Uri.joinPath(this.extension, 'dist'),
        ...folders.map(({ uri }) => uri),
      ],
    };
  }
}
