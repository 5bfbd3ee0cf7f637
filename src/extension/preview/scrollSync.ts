import * as vscode from 'vscode';
import { editorsOf, scrollTo, topLine } from './editors.js';

/** For so long after the page has been scrolled, what editors tell is the echo of it, in milliseconds. */
const ECHO_MS = 200;

export function isScrollSynced(): boolean {
  return vscode.workspace.getConfiguration('upNext.preview').get<boolean>('scrollSync', true);
}

/** Keeps the page of a post and its editor at the same line; whoever was scrolled last leads. */
export class ScrollSync implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private pageScrolledAt = 0;
  /** The line at the upper edge of each editor, as far as it has told one. */
  private readonly lines = new WeakMap<vscode.TextEditor, number>();

  constructor(
    private readonly uri: () => vscode.Uri | undefined,
    private readonly scrollPage: (line: number) => void,
  ) {
    this.subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
      this.editorScrolled(textEditor),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** The reader has scrolled the page. */
  pageScrolled(line: number): void {
    const uri = this.uri();
    if (!uri || !isScrollSynced()) return;
    this.pageScrolledAt = Date.now();
    for (const editor of editorsOf(uri)) scrollTo(editor, line);
  }

  private editorScrolled(editor: vscode.TextEditor): void {
    const line = topLine(editor);
    if (line === undefined) return;
    const before = this.lines.get(editor);
    this.lines.set(editor, line);
    // an editor that has just been opened, or restored with the window, tells where it is; typing changes what is visible
    if (before === undefined || before === line || Date.now() - this.pageScrolledAt < ECHO_MS) return;
    if (editor.document.uri.toString() !== this.uri()?.toString() || !isScrollSynced()) return;
    this.scrollPage(line);
  }
}
