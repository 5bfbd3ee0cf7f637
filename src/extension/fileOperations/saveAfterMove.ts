import * as vscode from 'vscode';
import { fileExists } from '../edits/created.js';
import { savesByItself } from '../edits/saveOrTakeBack.js';

type Renames = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

/**
 * Saves the posts whose links were mended for a move, as VS Code does after a refactoring, unless the author has turned
 * that off: a file that has moved is on disk, too. What the author had not saved before stays unsaved.
 */
export class SaveAfterMove {
  private remembered: { readonly move: string; readonly saved: readonly vscode.Uri[] } | undefined;

  /** Takes note of what is going to be edited before a move. */
  remember(files: Renames, edited: readonly vscode.Uri[]): void {
    const dirty = new Set(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
    );
    const saved = edited.filter((uri) => !dirty.has(uri.toString()));
    this.remembered = { move: keyOf(files), saved: saved.map((uri) => uriAfter(uri, files)) };
  }

  async save(files: Renames): Promise<void> {
    const { remembered } = this;
    if (remembered?.move !== keyOf(files)) return;
    this.remembered = undefined;
    if (!savesByItself()) return;
    const saved = new Set(remembered.saved.map((uri) => uri.toString()));
    for (const document of vscode.workspace.textDocuments) {
      if (!saved.has(document.uri.toString())) continue;
      // the author may have skipped the changes; and a file that has been deleted meanwhile would come back
      if (document.isDirty && (await fileExists(document.uri))) await document.save();
    }
  }
}

function keyOf(files: Renames): string {
  return files.map(({ oldUri, newUri }) => `${oldUri.toString()} ${newUri.toString()}`).join('\n');
}

function uriAfter(uri: vscode.Uri, files: Renames): vscode.Uri {
  for (const { oldUri, newUri } of files) {
    if (uri.path === oldUri.path) return newUri;
    if (uri.path.startsWith(`${oldUri.path}/`)) {
      return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
    }
  }
  return uri;
}
