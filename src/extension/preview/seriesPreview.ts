import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import type { Post } from '../../core/post/post.js';
import type { PageRequest } from '../../page/protocol/messages.js';
import type { SeriesMessage } from '../../page/protocol/seriesMessages.js';
import { fragmentInPart } from '../../page/series/partIds.js';
import type { RenderedPart } from '../../page/series/seriesPage.js';
import { guard, listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import type { Blog } from '../posts/blog.js';
import type { FoundSeries } from '../views/targets.js';
import { openAt } from './editors.js';
import { loadPageRenderer } from './loadPageRenderer.js';
import { MadeParts } from './madeParts.js';
import { openLink } from './openLink.js';
import { pageHost } from './pageHost.js';
import type { PreviewHost } from './previewPage.js';
import { Sanitiser } from './sanitiser.js';
import { allowResources, shell } from './shell.js';
import type { Shown } from './shown.js';

/** After so long without a change, parts whose own text is the same are made again: a link may lead elsewhere. */
const QUIET_MS = 500;

/** So many are shown before the others are made. */
const FIRST_PARTS = 3;

/** A webview panel with all parts of a series, one after another. */
export class SeriesPreview extends Owner {
  private readonly requestEmitter = new vscode.EventEmitter<PageRequest>();
  readonly onDidRequest = this.requestEmitter.event;
  readonly sanitiser: Sanitiser;
  private isReady = false;
  /** What checks the page's requests is large, and there is none before a page. */
  private readonly protocol = import('../../page/protocol/messages.js');
  private readonly made: MadeParts;
  /** What the page has been sent, by the paths of the posts. */
  private sent = new Map<string, RenderedPart>();
  /** Counts what is made, so that what was read slowly does not replace something newer. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly host: PreviewHost,
    private subject: FoundSeries,
    private readonly openPost: (shown: Shown) => void,
  ) {
    super();
    const { blogs } = host;
    this.sanitiser = new Sanitiser(panel, this);
    this.made = new MadeParts(panel.webview);
    this.own(
      { dispose: () => clearTimeout(this.timer) },
      { dispose: () => this.turn++ },
      this.requestEmitter,
      this.sanitiser,
      listen(panel.webview.onDidReceiveMessage, (message: unknown) => this.receive(message)),
      listen(panel.onDidChangeViewState, () => {
        if (panel.visible) return;
        this.isReady = false;
        this.turn++;
      }),
      listen(blogs.onDidChange, () => run(this.update())),
      listen(blogs.onDidChangeFile, ({ blog, path }) => {
        if (blog === this.subject.blog && this.made.shows(path)) this.renderAllSoon();
      }),
      listen(vscode.workspace.onDidChangeWorkspaceFolders, () =>
        allowResources(panel.webview, host.extension),
      ),
      listen(vscode.workspace.onDidChangeConfiguration, (event) => {
        if (event.affectsConfiguration('upNext.preview.remoteImages')) this.load();
      }),
    );
    allowResources(panel.webview, host.extension);
    this.load();
    // the parts are made while the page loads
    run(this.update());
  }

  get series(): FoundSeries {
    return this.subject;
  }

  /** Shows another series in the same panel. */
  show(subject: FoundSeries): void {
    this.subject = subject;
    this.made.forget();
    this.sent = new Map();
    run(this.update());
  }

  post(message: SeriesMessage): void {
    if (this.isReady) run(this.panel.webview.postMessage(message));
  }

  private load(): void {
    this.isReady = false;
    this.panel.webview.html = shell(this.panel.webview, this.host.extension, 'series');
  }

  private get posts(): readonly Post[] {
    const { blog, name } = this.subject;
    return blog.index?.series.get(name) ?? [];
  }

  /** Makes the parts that have changed, and all the others once nothing changes any more. */
  private async update(): Promise<void> {
    this.followRename();
    const { name, blog } = this.subject;
    const isGone = blog.index !== undefined && this.posts.length === 0;
    const title = isGone ? vscode.l10n.t('{0} (no longer a series)', name) : name;
    this.panel.title = vscode.l10n.t('Series: {0}', title);
    const isFirst = this.made.isEmpty;
    await this.render();
    if (!isFirst) this.renderAllSoon();
  }

  /** A series that is called otherwise now is still the same one. */
  private followRename(): void {
    const { blog } = this.subject;
    const [first] = this.sent.keys();
    const name = first === undefined ? undefined : blog.index?.posts.get(first)?.series;
    if (this.posts.length === 0 && name !== undefined) this.subject = { blog, name };
  }

  private renderAllSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      guard(() => {
        this.made.forget();
        run(this.render());
      }),
      QUIET_MS,
    );
  }

  private async render(): Promise<void> {
    const turn = ++this.turn;
    const { posts, subject } = this;
    const { index } = subject.blog;
    if (!this.panel.visible || !index || posts.length === 0) return;
    const parts: RenderedPart[] = [];
    for (const [place, post] of posts.entries()) {
      parts.push(await this.made.part(subject.blog, post, place + 1, index));
      if (turn !== this.turn) return;
      // the reader begins with these
      if (parts.length === FIRST_PARTS && this.sent.size === 0) await this.send(parts, posts, index);
    }
    if (turn === this.turn) await this.send(parts, posts, index);
  }

  private async send(parts: readonly RenderedPart[], posts: readonly Post[], index: Index): Promise<void> {
    const { blog, name } = this.subject;
    const { renderSeriesHeader } = await loadPageRenderer();
    const [post] = posts;
    if (!post || !this.isReady) return;
    const wordCount = parts.reduce((sum, part) => sum + part.wordCount, 0);
    const isWhole = parts.length === posts.length;
    const host = pageHost({ blog, post }, index, this.panel.webview, new Set());
    this.post({
      type: 'showSeries',
      header: renderSeriesHeader(name, posts, isWhole ? wordCount : undefined, index, host),
      parts: parts.map((part) => ({
        path: part.path,
        lineCount: part.lineCount,
        content: isSame(part, this.sent.get(part.path)) ? undefined : part,
      })),
      isWhole,
      codeWords: host.words.code,
      folder: blog.folder.uri.toString(),
      series: name,
    });
    this.sent = new Map(parts.map((part) => [part.path, part]));
  }

  private async receive(message: unknown): Promise<void> {
    const { parseRequest } = await this.protocol;
    const request = parseRequest(message);
    if (!request) {
      this.host.log.warn('The page of a series sent a message of an unknown shape');
      return;
    }
    switch (request.type) {
      case 'ready':
        this.isReady = true;
        this.sent = new Map();
        run(this.render());
        break;
      case 'open':
        await this.follow(request);
        break;
      case 'edit':
        await this.edit(request.line);
        break;
      case 'go':
      case 'jump':
      case 'sanitised':
      case 'scroll':
        break;
    }
    this.requestEmitter.fire(request);
  }

  private async follow({ href, inEditor, from }: Extract<PageRequest, { type: 'open' }>): Promise<void> {
    const { blog } = this.subject;
    const post = from === undefined ? undefined : blog.index?.posts.get(from);
    const target = post && openLink({ blog, post }, href);
    if (!target) return;
    const number = this.numberIn(target.blog, target.path);
    if (inEditor) await openAt(target.blog.uri(target.path), target.line ?? 0, this.panel.viewColumn);
    else if (number === 0) this.openPost(target);
    else this.post({ type: 'goTo', fragment: fragmentInPart(number, target.fragment) });
  }

  /** Which part a post is, counted from 1; 0: none. */
  private numberIn(blog: Blog, path: string): number {
    return blog === this.subject.blog ? this.posts.findIndex((post) => post.path === path) + 1 : 0;
  }

  /** Opens the source of a line that is counted through all parts. */
  private async edit(line: number): Promise<void> {
    let start = 0;
    for (const part of this.sent.values()) {
      if (line < start + part.lineCount) {
        await openAt(this.subject.blog.uri(part.path), Math.floor(line - start), this.panel.viewColumn);
        return;
      }
      start += part.lineCount;
    }
  }
}

function isSame(part: RenderedPart, other: RenderedPart | undefined): boolean {
  return part.header === other?.header && part.article === other.article;
}
