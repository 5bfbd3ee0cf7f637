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
  private editorLine: number | undefined;

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
    const isSame = line === this.editorLine;
    this.editorLine = line;
    // typing changes what is visible, too
    if (line === undefined || isSame || Date.now() - this.pageScrolledAt < ECHO_MS) return;
    if (editor.document.uri.toString() !== this.uri()?.toString() || !isScrollSynced()) return;
    this.scrollPage(line);
  }
}
