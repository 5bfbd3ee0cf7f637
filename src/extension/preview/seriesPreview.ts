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
import { openLink } from './openLink.js';
import { pageHost } from './pageHost.js';
import type { PreviewHost } from './previewPage.js';
import { Sanitiser } from './sanitiser.js';
import { allowResources, loadsWebImages, shell } from './shell.js';
import type { Shown } from './shown.js';

/** After so long without a change, parts whose own text is the same are made again: a link may lead elsewhere. */
const QUIET_MS = 500;

/** So many are shown before the others are made. */
const FIRST_PARTS = 3;

/** A part as it was made last, from this post in this place. */
interface MadePart {
  readonly post: Post;
  readonly number: number;
  readonly part: RenderedPart;
}

/** A webview panel with all parts of a series, one after another. */
export class SeriesPreview extends Owner {
  private readonly requestEmitter = new vscode.EventEmitter<PageRequest>();
  readonly onDidRequest = this.requestEmitter.event;
  readonly sanitiser: Sanitiser;
  private isReady = false;
  private made: readonly MadePart[] = [];
  /** What the page has been sent, by the paths of the posts. */
  private sent = new Map<string, RenderedPart>();
  private images = new Set<string>();
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
        if (blog === this.subject.blog && this.images.has(path)) this.renderAllSoon();
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
  }

  get series(): FoundSeries {
    return this.subject;
  }

  /** Shows another series in the same panel. */
  show(subject: FoundSeries): void {
    this.subject = subject;
    this.made = [];
    this.sent = new Map();
    run(this.update());
  }

  post(message: SeriesMessage): void {
    if (this.isReady) run(this.panel.webview.postMessage(message));
  }

  private load(): void {
    this.isReady = false;
    this.panel.webview.html = shell(this.panel.webview, this.host.extension, 'webview-series.js');
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
    const known = new Map(this.made.map((made) => [made.post, made]));
    await this.render(known);
    if (known.size > 0) this.renderAllSoon();
  }

  /** A series that is called otherwise now is still the same one. */
  private followRename(): void {
    const { blog } = this.subject;
    const first = this.made[0]?.post.path;
    const name = first === undefined ? undefined : blog.index?.posts.get(first)?.series;
    if (this.posts.length === 0 && name !== undefined) this.subject = { blog, name };
  }

  private renderAllSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      guard(() => run(this.render(new Map()))),
      QUIET_MS,
    );
  }

  /** Makes the parts that are not known as they are in their places. */
  private async render(known: ReadonlyMap<Post, MadePart>): Promise<void> {
    const turn = ++this.turn;
    const { posts } = this;
    const { index } = this.subject.blog;
    if (!this.isReady || !index || posts.length === 0) return;
    const images = new Set<string>();
    const made: MadePart[] = [];
    for (const [place, post] of posts.entries()) {
      const number = place + 1;
      const same = known.get(post);
      if (same?.number === number) made.push(same);
      else made.push({ post, number, part: await this.make(post, number, index, images) });
      if (turn !== this.turn) return;
      // the reader begins with these
      if (made.length === FIRST_PARTS && this.sent.size === 0) await this.send(made, posts, index);
    }
    if (turn !== this.turn) return;
    this.made = made;
    this.images = new Set([...this.images, ...images]);
    await this.send(made, posts, index);
  }

  private async send(made: readonly MadePart[], posts: readonly Post[], index: Index): Promise<void> {
    const { blog, name } = this.subject;
    const { renderSeriesHeader } = await loadPageRenderer();
    const [first] = made;
    if (!first) return;
    const wordCount = made.reduce((sum, { part }) => sum + part.wordCount, 0);
    const host = pageHost({ blog, post: first.post }, index, this.panel.webview, new Set());
    this.post({
      type: 'showSeries',
      header: renderSeriesHeader(
        name,
        posts,
        made.length < posts.length ? undefined : wordCount,
        index,
        host,
      ),
      parts: made.map(({ part }) => ({
        path: part.path,
        lineCount: part.lineCount,
        content: isSame(part, this.sent.get(part.path)) ? undefined : part,
      })),
      codeWords: host.words.code,
      folder: blog.folder.uri.toString(),
      series: name,
    });
    this.sent = new Map(made.map(({ part }) => [part.path, part]));
  }

  private async make(post: Post, number: number, index: Index, images: Set<string>): Promise<RenderedPart> {
    const { blog } = this.subject;
    const [text, { renderPart, withFormulas }] = await Promise.all([
      blog.read(post.path),
      loadPageRenderer(),
    ]);
    const host = pageHost({ blog, post }, index, this.panel.webview, images);
    const author = { loadsWebImages: loadsWebImages() };
    return withFormulas((drawFormula) =>
      renderPart(post, text, number, index, { ...host, author, drawFormula }),
    );
  }

  private async receive(message: unknown): Promise<void> {
    // what checks it is large, and no page speaks before it is shown
    const { parseRequest } = await import('../../page/protocol/messages.js');
    const request = parseRequest(message);
    if (!request) {
      this.host.log.warn('The page of a series sent a message of an unknown shape');
      return;
    }
    switch (request.type) {
      case 'ready':
        this.isReady = true;
        this.sent = new Map();
        run(this.update());
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
    for (const { part } of this.made) {
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
