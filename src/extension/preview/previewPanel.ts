import * as vscode from 'vscode';
import {
  type Direction,
  type History,
  mapHistory,
  push,
  replaceCurrent,
  step,
} from '../../page/protocol/history.js';
import type { PageRequest } from '../../page/protocol/messages.js';
import { type HistoryEntry, type PreviewState, scrolledTo } from '../../page/protocol/previewState.js';
import { listen, run } from '../boundary.js';
import { Owner } from '../owner.js';
import type { BlogPost } from '../posts/blogs.js';
import { openAt } from './editors.js';
import { openLink } from './openLink.js';
import { type PreviewHost, PreviewPage, type Subject } from './previewPage.js';
import { Sanitiser } from './sanitiser.js';
import { ScrollSync } from './scrollSync.js';
import { historyEntryOf, type Shown } from './shown.js';

/** A webview panel that shows a post as on the site, follows its links, and knows where the reader has been. */
export class PreviewPanel extends Owner {
  private readonly changeEmitter = new vscode.EventEmitter<void>();
  /** Another post is shown, or the panel is active, or locked, or no longer. */
  readonly onDidChange = this.changeEmitter.event;
  private readonly page: PreviewPage;
  readonly sync: ScrollSync;
  readonly sanitiser: Sanitiser;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly host: PreviewHost,
    private state: PreviewState,
  ) {
    super();
    this.page = new PreviewPage(panel, host, () => this.subject);
    this.sync = new ScrollSync(
      () => this.currentUri,
      (line) => {
        this.state = scrolledTo(this.state, line);
        this.page.post({ type: 'scroll', line });
      },
    );
    this.sanitiser = new Sanitiser(panel, this.page);
    this.own(
      this.changeEmitter,
      this.page,
      this.sync,
      this.sanitiser,
      listen(panel.onDidChangeViewState, () => this.changeEmitter.fire()),
      listen(this.page.onDidRequest, (request) => this.answer(request)),
    );
  }

  /** The post that is shown; `undefined` if it is gone. */
  get current(): BlogPost | undefined {
    return this.find(this.state.history.current);
  }

  private get subject(): Subject {
    const blog = this.host.blogs.at(this.state.history.current.folder);
    return { found: this.current, blog, state: this.state };
  }

  get currentUri(): vscode.Uri | undefined {
    const { current } = this;
    return current?.blog.uri(current.post.path);
  }

  /** The line at the upper edge of the page. */
  get line(): number {
    return this.state.history.current.line;
  }

  /** Whether the preview stays at its post, whatever the author edits. */
  get isLocked(): boolean {
    return this.state.isLocked;
  }

  lock(isLocked: boolean): void {
    this.state = { ...this.state, isLocked };
    this.page.updateTitle();
    this.keep();
  }

  /** Goes on to a post, or to another place of the one that is shown. */
  show(shown: Shown): void {
    const { history } = this.state;
    const place = historyEntryOf(shown);
    const isHere = place.folder === history.current.folder && place.path === history.current.path;
    const isMove = !isHere || shown.fragment !== undefined;
    this.arrive(isMove ? push(history, place) : replaceCurrent(history, place), shown.fragment);
  }

  /** Posts are at other paths now, those of the places that the reader has been to among them. */
  rename(now: (place: HistoryEntry) => HistoryEntry): void {
    const history = mapHistory(this.state.history, now);
    if (history.current.path !== this.state.history.current.path) {
      this.arrive(history);
    } else {
      this.state = { ...this.state, history };
      this.keep();
    }
  }

  canGo(to: Direction): boolean {
    return this.stepTo(to) !== undefined;
  }

  go(to: Direction): void {
    const history = this.stepTo(to);
    if (history) this.arrive(history);
  }

  /** Opens the text, at the line at the upper edge of the page unless another one is given. */
  async openSource(line = this.line): Promise<void> {
    const uri = this.currentUri;
    if (uri) await openAt(uri, Math.floor(line), this.panel.viewColumn);
  }

  /** Past the posts that are gone. */
  private stepTo(to: Direction): History<HistoryEntry> | undefined {
    let history = step(this.state.history, to);
    while (history && !this.find(history.current)) history = step(history, to);
    return history;
  }

  private find({ folder, path }: HistoryEntry): BlogPost | undefined {
    return this.host.blogs.find(vscode.Uri.joinPath(vscode.Uri.parse(folder), path));
  }

  private arrive(history: History<HistoryEntry>, fragment?: string): void {
    this.state = { ...this.state, history };
    this.page.arrive({ fragment, line: history.current.line });
    this.keep();
  }

  /** Lets the page keep the state, which is what outlives the window. */
  private keep(): void {
    this.page.post({ type: 'state', state: this.state });
    this.changeEmitter.fire();
  }

  private answer(request: PageRequest): void {
    switch (request.type) {
      case 'open':
        run(this.follow(request.href, request.inEditor));
        break;
      case 'go':
        if (request.to === 'back' || request.to === 'forward') this.go(request.to);
        else
          run(
            vscode.commands.executeCommand(
              request.to === 'previous' ? 'upNext.openPreviousPost' : 'upNext.openNextPost',
            ),
          );
        break;
      case 'scroll':
        if (!this.page.isAt(request.visit)) break;
        this.state = scrolledTo(this.state, request.line);
        this.sync.pageScrolled(request.line);
        break;
      case 'jump':
        if (this.page.isAt(request.visit)) this.jump(request.from, request.to);
        break;
      case 'edit':
        run(this.openSource(request.line));
        break;
      case 'ready':
      case 'sanitised':
        break;
    }
  }

  /** The page has gone to another of its places by itself. */
  private jump(from: number, to: number): void {
    const { history } = scrolledTo(this.state, from);
    this.state = { ...this.state, history: push(history, { ...history.current, line: to }) };
    this.keep();
  }

  private async follow(href: string, inEditor: boolean): Promise<void> {
    const target = this.current && openLink(this.current, href);
    if (target && inEditor)
      await openAt(target.blog.uri(target.path), target.line ?? 0, this.panel.viewColumn);
    else if (target) this.show(target);
  }
}
