import * as vscode from 'vscode';
import { listen, run } from '../boundary.js';
import { showError, showInformation } from '../ui/notifications.js';
import { showStatus } from '../ui/statusMessage.js';
import { type Created, fileExists, removeCreated, removeEmpty } from './created.js';
import { inTurn } from './inTurn.js';
import { openText } from './openText.js';
import { whyLocked, whyRefused } from './refusals.js';
import { applyEdit, type ChangedDocument, replaceText, saveOrTakeBack } from './saveOrTakeBack.js';

/** A post that has been changed, and its text before and after. */
export interface ChangedText {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
  /** Whether the author had left it unsaved. */
  readonly wasDirty: boolean;
}

/** What Up Next has done to several posts at once, and takes back at once, whatever is open. */
export interface UndoableChange {
  readonly texts: readonly ChangedText[];
  readonly created: Created | undefined;
}

/** Older changes than these are forgotten: each keeps the texts of its posts. */
const MOST_CHANGES = 20;

/** The last one is the newest. */
const changes: UndoableChange[] = [];

/** Keeps what has been done, to be taken back, and returns it. */
export function remember(change: UndoableChange): UndoableChange {
  changes.push(change);
  if (changes.length > MOST_CHANGES) changes.shift();
  return change;
}

/** Takes the newest change back that is not taken back yet. */
export function undoLast(): Promise<void> {
  // a key that is held down undoes one after another
  return inTurn(changes, async () => {
    for (let last = changes.at(-1); last; last = changes.at(-1)) if (await undo(last)) return;
    showStatus(vscode.l10n.t('There is no change by Up Next to undo'));
  });
}

/** Says what has been done, and offers to take it back. */
export async function offerUndo(change: UndoableChange, says: string): Promise<void> {
  const action = vscode.l10n.t('Undo');
  if ((await showInformation(says, action)) === action) await inTurn(changes, () => undo(change));
}

/**
 * What VS Code's own undo, in an editor, has taken back is saved where it was saved before, as what is taken back here,
 * and the folder that was made for a new post goes with it.
 */
export function registerUndo(): vscode.Disposable {
  return vscode.Disposable.from(
    listen(vscode.workspace.onDidChangeTextDocument, ({ document, reason }) => {
      if (reason === vscode.TextDocumentChangeReason.Undo && wasSavedAs(document)) run(document.save());
    }),
    listen(vscode.workspace.onDidDeleteFiles, async ({ files }) => {
      const deleted = new Set(files.map(String));
      for (const { created } of changes)
        if (created && deleted.has(created.uri.toString())) await removeEmpty(created.folders);
    }),
  );
}

function wasSavedAs(document: vscode.TextDocument): boolean {
  const uri = document.uri.toString();
  const changed = changes.findLast(({ texts }) => texts.some((text) => text.uri.toString() === uri));
  const text = changed?.texts.find((each) => each.uri.toString() === uri);
  return text !== undefined && !text.wasDirty && text.before === document.getText();
}

/** All of it or nothing; returns `false`, and says nothing, where it has been taken back already. */
async function undo(change: UndoableChange): Promise<boolean> {
  const documents = await Promise.all(change.texts.map(({ uri }) => openText(uri)));
  const texts = change.texts.map((text, place) => ({ ...text, document: documents[place] }));
  const created = change.created && (await fileExists(change.created.uri)) ? change.created : undefined;
  if (!created && texts.every(({ document, before }) => document?.getText() === before)) {
    forget(change);
    return false;
  }
  const changed = texts.find(({ document, after }) => document?.getText() !== after)?.uri;
  if (changed) return refuse(whyChanged(changed));
  if (created && (await openText(created.uri))?.getText() !== created.text)
    return refuse(whyChanged(created.uri));
  const edit = new vscode.WorkspaceEdit();
  const now: ChangedDocument[] = [];
  for (const { document, before, after } of texts) {
    if (!document) continue;
    replaceText(edit, document, before);
    now.push({ document, text: after, wasDirty: document.isDirty });
  }
  // VS Code refuses an edit of nothing: a new post alone has changed no other
  if (now.length > 0 && !(await applyEdit(edit, now))) return refuse(whyRefused());
  const unsaved = await saveOrTakeBack(now);
  if (unsaved) return refuse(whyLocked(nameOf(unsaved.uri)));
  if (created) await removeCreated(created);
  forget(change);
  return true;
}

function forget(change: UndoableChange): void {
  const place = changes.indexOf(change);
  if (place !== -1) changes.splice(place, 1);
}

function refuse(why: string): true {
  showError(why);
  return true;
}

function whyChanged(uri: vscode.Uri): string {
  return vscode.l10n.t(
    '{0} has changed since. Nothing was undone: undo the later changes in it, and try again',
    nameOf(uri),
  );
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}
