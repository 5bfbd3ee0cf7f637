import * as vscode from 'vscode';
import { displayTitle } from '../../core/post/post.js';
import { createSource } from '../../core/text/source.js';
import type { Destination, PageMessage, PageRequest } from '../../page/protocol/messages.js';
import type { Page } from '../../page/page.js';
import type { PreviewState } from '../../page/protocol/previewState.js';
import { loadPageRenderer } from './loadPageRenderer.js';
import type { Blog } from '../posts/blog.js';
import type { BlogPost, Blogs } from '../posts/blogs.js';
import { pageHost } from './pageHost.js';
import { allowResources, loadsWebImages, shell } from './shell.js';

/** What previews need of the extension. */
export interface PreviewHost {
  readonly blogs: Blogs;
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/** What a page is to show. */
export interface Subject {
  readonly found: BlogPost | undefined;
  /** The folder of the post, whether it is there or not. */
  readonly blog: Blog | undefined;
  readonly state: PreviewState;
}

/** The page in a panel. It is there only while it can be seen: what is to be shown is asked when it can. */
export class PreviewPage implements vscode.Disposable {
  private readonly subscriptions: readonly { dispose: () => unknown }[];
  private readonly requestEmitter = new vscode.EventEmitter<PageRequest>();
  readonly onDidRequest = this.requestEmitter.event;

  /** Counts the places gone to, so that what a page says of an earlier one can be told apart. */
  visit = 0;
  /** Whether the page's script listens; what is sent before is lost. */
  isReady = false;
  private title = '';
  private isGone = false;
  private goTo: Destination | undefined;
  /** The post that the page shows. */
  private shown: string | undefined;
  /** What was sent last; the same is not sent again. */
  private sent: Page | undefined;
  private images: ReadonlySet<string> = new Set();
  /** Counts the pages made, so that one from a text that was read slowly does not replace a newer one. */
  private turn = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly host: PreviewHost,
    private readonly subject: () => Subject,
  ) {
    const { blogs, extension } = host;
    const { webview } = panel;
    this.subscriptions = [
      this.requestEmitter,
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidChangeViewState(() => {
        if (panel.visible) return;
        this.isReady = false;
        // a page that is being made is not sent to nobody
        this.turn++;
      }),
      blogs.onDidChange(() => void this.render()),
      blogs.onDidChangeFile(({ blog, path }) => {
        if (blog === this.subject().found?.blog && this.images.has(path)) void this.render();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => allowResources(webview, extension)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('upNext.preview.remoteImages')) this.load();
      }),
    ];
    allowResources(webview, extension);
    this.updateTitle();
    this.load();
  }

  dispose(): void {
    this.turn++;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The subject is another one, or another place of it. */
  arrive(destination: Destination): void {
    this.visit++;
    this.goTo = destination;
    this.sent = undefined;
    void this.render();
  }

  /** The title of the panel says whether it is locked, and, as that of an editor, that its file is gone. */
  updateTitle(): void {
    const { found, state } = this.subject();
    if (found) this.title = displayTitle(found.post);
    if (this.title === '') return;
    const title = this.isGone ? this.titleWhenGone() : this.title;
    this.panel.title = state.isLocked ? vscode.l10n.t('[Locked] {0}', title) : title;
  }

  /** As VS Code says it of an editor, unless the file is there and only what makes it a post is not. */
  private titleWhenGone(): string {
    const { blog, state } = this.subject();
    return blog?.index?.files.paths.has(state.history.current.path)
      ? vscode.l10n.t('{0} (no longer a post)', this.title)
      : vscode.l10n.t('{0} (deleted)', this.title);
  }

  post(message: PageMessage): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }

  private async render(): Promise<void> {
    const turn = ++this.turn;
    const { found, state } = this.subject();
    const index = found?.blog.index;
    if (!index) return this.missPost(turn);
    this.isGone = false;
    this.updateTitle();
    if (!this.isReady) return;
    const { blog, post } = found;
    try {
      const [text, { renderPage }] = await Promise.all([blog.read(post.path), loadPageRenderer()]);
      if (turn !== this.turn) return;
      const images = new Set<string>();
      const host = pageHost(found, index, this.panel.webview, images);
      const author = { loadsWebImages: loadsWebImages() };
      const page = renderPage(post, text, index, { ...host, author });
      this.images = images;
      const { goTo } = this;
      if (this.sent && isSame(page, this.sent)) return;
      const shown = blog.uri(post.path).toString();
      this.post({
        type: 'show',
        visit: this.visit,
        page,
        lineCount: createSource(text).lineStarts.length,
        titleLine: post.title?.range.start.line,
        isOther: shown !== this.shown,
        goTo,
        state,
      });
      this.sent = page;
      this.shown = shown;
      this.goTo = undefined;
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? '') : String(error);
      this.host.log.error(`Preview of ${post.path}: ${why}`);
    }
  }

  /** There is no such post: it may not have been read yet, as right after a rename. */
  private async missPost(turn: number): Promise<void> {
    await this.subject().blog?.settled();
    const { found, blog } = this.subject();
    if (turn !== this.turn || found || !blog?.index) return;
    this.isGone = true;
    // what has been shown may be all that is left of the post; a panel without it was restored with the window
    if (this.title === '') this.panel.dispose();
    else this.updateTitle();
  }

  private async receive(message: unknown): Promise<void> {
    // what checks it is large, and no page speaks before it is shown
    const { parseRequest } = await import('../../page/protocol/messages.js');
    const request = parseRequest(message);
    if (!request) {
      this.host.log.warn('The page of a preview sent a message of an unknown shape');
      return;
    }
    if (request.type === 'ready') {
      this.isReady = true;
      this.shown = undefined;
      this.sent = undefined;
      this.goTo ??= { line: this.subject().state.history.current.line };
      void this.render();
    }
    this.requestEmitter.fire(request);
  }

  private load(): void {
    this.isReady = false;
    this.panel.webview.html = shell(this.panel.webview, this.host.extension);
  }
}

function isSame(page: Page, other: Page): boolean {
  return JSON.stringify(page) === JSON.stringify(other);
}
