import * as vscode from 'vscode';
import { listen } from '../boundary.js';
import { editorsOf, scrollTo, topLine } from './editors.js';

/** For so long after the page has been scrolled, what editors report is the echo of it, in milliseconds. */
const ECHO_MS = 200;

export function isScrollSynced(): boolean {
  return vscode.workspace.getConfiguration('upNext.preview').get<boolean>('scrollSync', true);
}

/** When the window is restored, editors scroll by themselves until they have found their place, in milliseconds. */
const RESTORE_MS = 2000;

/** Keeps the page of a post and its editor at the same line; whoever was scrolled last leads. */
export class ScrollSync implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  /** Until then the page leads. */
  private pageLeadsUntil = 0;
  /** The line at the upper edge of each editor, as far as it has told one. */
  private readonly lines = new WeakMap<vscode.TextEditor, number>();

  constructor(
    private readonly uri: () => vscode.Uri | undefined,
    private readonly scrollPage: (line: number) => void,
  ) {
    this.subscription = listen(vscode.window.onDidChangeTextEditorVisibleRanges, ({ textEditor }) =>
      this.editorScrolled(textEditor),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** The page has been restored together with the window, at the place where the reader had been. */
  restored(): void {
    this.pageLeadsUntil = Date.now() + RESTORE_MS;
  }

  /** The reader has scrolled the page. */
  pageScrolled(line: number): void {
    const uri = this.uri();
    if (!uri || !isScrollSynced()) return;
    this.pageLeadsUntil = Date.now() + ECHO_MS;
    for (const editor of editorsOf(uri)) scrollTo(editor, line);
  }

  private editorScrolled(editor: vscode.TextEditor): void {
    const line = topLine(editor);
    if (line === undefined) return;
    const before = this.lines.get(editor);
    this.lines.set(editor, line);
    // an editor that has just been opened, or restored with the window, reports where it is; typing changes what is
    // visible
    if (before === undefined || before === line || Date.now() < this.pageLeadsUntil) return;
    if (editor.document.uri.toString() !== this.uri()?.toString() || !isScrollSynced()) return;
    this.scrollPage(line);
  }
}
