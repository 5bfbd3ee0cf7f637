import * as vscode from 'vscode';
import { displayTitle } from '../../core/post/post.js';
import { createSource } from '../../core/text/source.js';
import type { Page } from '../../page/page.js';
import type { PageMessage, PageRequest, ScrollTarget } from '../../page/protocol/messages.js';
import type { PreviewState } from '../../page/protocol/previewState.js';
import { listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import type { Blog } from '../posts/blog.js';
import type { BlogPost, Blogs } from '../posts/blogs.js';
import { loadPageRenderer } from './loadPageRenderer.js';
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

/** The script of the page listens, or does not yet or no longer: what is sent to it then is lost. */
type PageState =
  { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly shown: ShownPage | undefined };

/** What was sent last. */
interface ShownPage {
  readonly uri: string;
  readonly page: Page;
  readonly images: ReadonlySet<string>;
}

/** How many places the reader has gone to, and the last one until it has been sent. */
interface Arrival {
  readonly visit: number;
  readonly goTo: ScrollTarget | undefined;
}

/** What the title of the panel is made of. */
interface Head {
  readonly title: string;
  readonly isGone: boolean;
}

/** The page in a panel. It is there only while it can be seen: what is to be shown is asked when it can. */
export class PreviewPage extends Owner {
  private readonly requestEmitter = new vscode.EventEmitter<PageRequest>();
  readonly onDidRequest = this.requestEmitter.event;

  private page: PageState = { kind: 'loading' };
  private arrival: Arrival = { visit: 0, goTo: undefined };
  private head: Head | undefined;
  /** Counts the pages made, so that one from a text that was read slowly does not replace a newer one. */
  private turn = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly host: PreviewHost,
    private readonly subject: () => Subject,
  ) {
    super();
    const { blogs, extension } = host;
    const { webview } = panel;
    this.own(
      { dispose: () => this.turn++ },
      this.requestEmitter,
      listen(webview.onDidReceiveMessage, (message: unknown) => this.receive(message)),
      listen(panel.onDidChangeViewState, () => {
        if (panel.visible) return;
        this.page = { kind: 'loading' };
        // a page that is being made is not sent to nobody
        this.turn++;
      }),
      listen(blogs.onDidChange, () => run(this.render())),
      listen(blogs.onDidChangeFile, ({ blog, path }) => {
        const images = this.shown?.images;
        if (blog === this.subject().found?.blog && images?.has(path)) run(this.render());
      }),
      listen(vscode.workspace.onDidChangeWorkspaceFolders, () => allowResources(webview, extension)),
      listen(vscode.workspace.onDidChangeConfiguration, (event) => {
        if (event.affectsConfiguration('upNext.preview.remoteImages')) this.load();
      }),
    );
    allowResources(webview, extension);
    this.updateTitle();
    this.load();
  }

  /** Whether the page speaks of the place that was gone to last, and not of an earlier one. */
  isAt(visit: number): boolean {
    return visit === this.arrival.visit;
  }

  /** The subject is another one, or another place of it. */
  arrive(goTo: ScrollTarget): void {
    this.arrival = { visit: this.arrival.visit + 1, goTo };
    run(this.render());
  }

  /** The title of the panel says whether it is locked, and, as that of an editor, that its file is gone. */
  updateTitle(): void {
    const { found, state } = this.subject();
    if (found) this.head = { title: displayTitle(found.post), isGone: false };
    if (!this.head) return;
    const title = this.head.isGone ? this.titleWhenGone(this.head) : this.head.title;
    this.panel.title = state.isLocked ? vscode.l10n.t('[Locked] {0}', title) : title;
  }

  /** As VS Code says it of an editor, unless the file is there and only what makes it a post is not. */
  private titleWhenGone({ title }: Head): string {
    const { blog, state } = this.subject();
    return blog?.index?.files.paths.has(state.history.current.path)
      ? vscode.l10n.t('{0} (no longer a post)', title)
      : vscode.l10n.t('{0} (deleted)', title);
  }

  post(message: PageMessage): void {
    if (this.page.kind === 'ready') run(this.panel.webview.postMessage(message));
  }

  private get shown(): ShownPage | undefined {
    return this.page.kind === 'ready' ? this.page.shown : undefined;
  }

  private async render(): Promise<void> {
    const turn = ++this.turn;
    const { found, state } = this.subject();
    const index = found?.blog.index;
    if (!index) return this.missPost(turn);
    this.updateTitle();
    if (this.page.kind !== 'ready') return;
    const { blog, post } = found;
    const [text, { renderPage, withFormulas }] = await Promise.all([
      blog.read(post.path),
      loadPageRenderer(),
    ]);
    if (turn !== this.turn) return;
    const images = new Set<string>();
    const host = pageHost(found, index, this.panel.webview, images);
    const author = { loadsWebImages: loadsWebImages() };
    const page = await withFormulas((drawFormula) =>
      renderPage(post, text, index, { ...host, author, drawFormula }),
    );
    if (turn !== this.turn) return;
    const { visit, goTo } = this.arrival;
    const { shown } = this;
    const uri = blog.uri(post.path).toString();
    this.page = { kind: 'ready', shown: { uri, page, images } };
    if (!goTo && shown && isSame(page, shown.page)) return;
    this.post({
      type: 'show',
      visit,
      page,
      lineCount: createSource(text).lineStarts.length,
      titleLine: post.title?.range.start.line,
      isOther: uri !== shown?.uri,
      goTo,
      state,
    });
    this.arrival = { visit, goTo: undefined };
  }

  /** There is no such post: it may not have been read yet, as right after a rename. */
  private async missPost(turn: number): Promise<void> {
    await this.subject().blog?.settled();
    const { found, blog } = this.subject();
    if (turn !== this.turn || found || !blog?.index) return;
    // what has been shown may be all that is left of the post; a panel without it was restored with the window
    if (!this.head) this.panel.dispose();
    else {
      this.head = { ...this.head, isGone: true };
      this.updateTitle();
    }
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
      this.page = { kind: 'ready', shown: undefined };
      const { visit, goTo = { line: this.subject().state.history.current.line } } = this.arrival;
      this.arrival = { visit, goTo };
      run(this.render());
    }
    this.requestEmitter.fire(request);
  }

  private load(): void {
    this.page = { kind: 'loading' };
    this.panel.webview.html = shell(this.panel.webview, this.host.extension, 'post');
  }
}

function isSame(page: Page, other: Page): boolean {
  return JSON.stringify(page) === JSON.stringify(other);
}
