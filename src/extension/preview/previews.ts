import * as vscode from 'vscode';
import { pathsAfter } from '../../core/edits/moveFiles/moved.js';
import { isMarkdown } from '../../core/site/site.js';
import { startHistory } from '../../page/protocol/history.js';
import type { PreviewState } from '../../page/protocol/previewState.js';
import type { PostViewer } from '../activePost.js';
import { guarded, listen } from '../boundary.js';
import { Owner } from '../owner.js';
import type { BlogPost } from '../posts/blogs.js';
import { movesByFolder } from '../posts/movesByFolder.js';
import { setContext } from '../ui/contextKeys.js';
import { editorsOf, topLine } from './editors.js';
import type { PreviewHost } from './previewPage.js';
import type { PreviewPanel } from './previewPanel.js';
import { isScrollSynced } from './scrollSync.js';
import { historyEntryOf, type Shown } from './shown.js';

/** The type of the panel, as the manifest's activation event names it. */
const VIEW_TYPE = 'upNext.preview';

/** The preview: one panel, which is opened, moved to another post, and restored with the window. */
export class Previews extends Owner implements PostViewer {
  private readonly emitter = new vscode.EventEmitter<void>();
  readonly onDidChangeActive = this.emitter.event;
  private open: PreviewPanel | undefined;
  /** The text that the author has gone to while the preview could not be seen, or was locked, or it was no post yet. */
  private toFollow: vscode.Uri | undefined;
  private lastEdited = vscode.window.activeTextEditor?.document.uri;
  /** What the text is called that the author has gone to last, once a rename is done. */
  private renamed: vscode.Uri | undefined;

  constructor(private readonly host: PreviewHost) {
    super();
    this.own(
      new vscode.Disposable(() => this.close()),
      this.emitter,
      vscode.window.registerWebviewPanelSerializer(
        VIEW_TYPE,
        guarded<vscode.WebviewPanelSerializer>({
          deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
        }),
      ),
      listen(vscode.window.onDidChangeActiveTextEditor, (editor) => this.follow(editor)),
      listen(vscode.window.onDidChangeTextEditorSelection, ({ textEditor, kind }) => {
        // an author's key, click or command, not what a program selects
        if (kind !== undefined) this.workIn(textEditor.document);
      }),
      listen(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
        // what is deleted ahead of the caret leaves that where it is
        if (contentChanges.length > 0) this.workIn(document);
      }),
      listen(host.blogs.onDidChange, () => {
        this.catchUp();
        // a post that comes or goes opens or closes a way back
        this.setKeys();
      }),
      listen(vscode.workspace.onWillRenameFiles, ({ files }) => this.expectRename(files)),
      listen(vscode.workspace.onDidRenameFiles, ({ files }) => this.rename(files)),
    );
  }

  get activeUri(): vscode.Uri | undefined {
    return this.open?.panel.active ? this.open.currentUri : undefined;
  }

  get panel(): PreviewPanel | undefined {
    return this.open;
  }

  /** Shows a post, where its text is scrolled to. */
  async show(found: BlogPost, column: vscode.ViewColumn): Promise<PreviewPanel> {
    const loaded = await load();
    const shown = asScrolled(found);
    this.toFollow = undefined;
    if (this.open) {
      const { panel } = this.open;
      panel.reveal(column === vscode.ViewColumn.Beside ? panel.viewColumn : column);
      this.open.show(shown);
      return this.open;
    }
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      'Up Next',
      { viewColumn: column },
      { enableFindWidget: true },
    );
    return this.adopt(panel, { history: startHistory(historyEntryOf(shown)), isLocked: false }, loaded);
  }

  /** Shows another post in the panel that is open. */
  navigate({ blog, post }: BlogPost): void {
    this.toFollow = undefined;
    this.open?.show({ blog, path: post.path });
  }

  private close(): void {
    this.open?.panel.dispose();
  }

  private adopt(panel: vscode.WebviewPanel, state: PreviewState, { PreviewPanel }: Loaded): PreviewPanel {
    const preview = new PreviewPanel(panel, this.host, state);
    const changes = listen(preview.onDidChange, () => {
      this.catchUp();
      this.changed();
    });
    listen(panel.onDidDispose, () => {
      changes.dispose();
      preview.dispose();
      if (this.open === preview) this.open = undefined;
      this.changed();
    });
    this.open = preview;
    this.changed();
    return preview;
  }

  /**
   * A preview follows the author from post to post, once it can be seen and is not locked. Who has gone on reading in
   * the preview does not lose the place by going back to the same text, but by working in it.
   */
  private follow(editor: vscode.TextEditor | undefined): void {
    const uri = editor?.document.uri;
    if (!uri) return;
    const isSame = isOneOf(uri, [this.lastEdited, this.renamed]);
    this.lastEdited = uri;
    if (isSame || !isMarkdown(uri.path)) return;
    this.toFollow = uri;
    this.catchUp();
  }

  /** Who types or moves the caret in the text in front wants to see the result. */
  private workIn({ uri }: vscode.TextDocument): void {
    if (!this.open || !isMarkdown(uri.path) || isOneOf(uri, [this.open.currentUri])) return;
    if (!isOneOf(uri, [vscode.window.activeTextEditor?.document.uri])) return;
    this.toFollow = uri;
    this.catchUp();
  }

  private catchUp(): void {
    if (!this.open) this.toFollow = undefined;
    if (!this.toFollow || !this.open?.panel.visible || this.open.isLocked) return;
    // a post that has just been made is not known yet
    const found = this.host.blogs.find(this.toFollow);
    if (!found) return;
    const isShown = isOneOf(this.toFollow, [this.open.currentUri]);
    this.toFollow = undefined;
    if (!isShown) this.open.show(asScrolled(found));
  }

  /**
   * The text that is renamed stays the same one, though VS Code opens another editor for it, and before the rename is
   * told.
   */
  private expectRename(files: vscode.FileRenameEvent['files']): void {
    const { blogs } = this.host;
    const place = this.lastEdited && blogs.locate(this.lastEdited);
    const moves = place && movesByFolder(blogs, files).get(place.blog);
    if (moves) this.renamed = place.blog.uri(pathsAfter(moves)(place.path));
  }

  private rename(files: vscode.FileRenameEvent['files']): void {
    for (const [blog, moves] of movesByFolder(this.host.blogs, files)) {
      const folder = blog.folder.uri.toString();
      const pathAfter = pathsAfter(moves);
      this.open?.rename((place) =>
        place.folder === folder ? { ...place, path: pathAfter(place.path) } : place,
      );
    }
  }

  private async restore(panel: vscode.WebviewPanel, value: unknown): Promise<void> {
    const [{ parseState }, loaded] = await Promise.all([import('../../page/plugins/parseState.js'), load()]);
    const state = parseState(value);
    const folder = state?.history.current.folder;
    const isHere = folder !== undefined && this.host.blogs.at(folder) !== undefined;
    if (this.open || !state || !isHere) panel.dispose();
    else this.adopt(panel, state, loaded).sync.restored();
  }

  private changed(): void {
    this.setKeys();
    this.emitter.fire();
  }

  private setKeys(): void {
    const { open } = this;
    const keys = {
      isOpen: open !== undefined,
      isLocked: open?.isLocked ?? false,
      canGoBack: open?.canGo('back') ?? false,
      canGoForward: open?.canGo('forward') ?? false,
    };
    for (const [key, value] of Object.entries(keys)) setContext(`upNext.preview.${key}`, value);
  }
}

type Loaded = typeof import('./previewPanel.js');

/** When a post is first shown. */
function load(): Promise<Loaded> {
  return import('./previewPanel.js');
}

function isOneOf(uri: vscode.Uri, others: readonly (vscode.Uri | undefined)[]): boolean {
  return others.some((other) => other?.toString() === uri.toString());
}

/** A post with the place that its editor shows. */
function asScrolled({ blog, post }: BlogPost): Shown {
  const [editor] = isScrollSynced() ? editorsOf(blog.uri(post.path)) : [];
  return { blog, path: post.path, line: editor && topLine(editor) };
}
