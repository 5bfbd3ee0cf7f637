import * as vscode from 'vscode';
import type { Plan } from '../../core/edits/plan.js';
import type { TextEdit } from '../../core/edits/textEdit.js';
import type { Index } from '../../core/index/index.js';
import type { Blog } from '../posts/blog.js';
import { showError } from '../ui/notifications.js';
import { translate } from '../ui/translate.js';
import { addEdits } from './addEdits.js';
import { type Created, fileExists, foldersToMake, removeCreated } from './created.js';
import { findUnwritable, refuseUnwritable } from './findUnwritable.js';
import { inTurn } from './inTurn.js';
import { whyLocked, whyRefused } from './refusals.js';
import { applyEdit, type ChangedDocument, isOnDisk, saveOrTakeBack } from './saveOrTakeBack.js';
import { remember, type UndoableChange } from './undo.js';

/** Posts that change while they are being changed are planned again, but somewhere that has to end. */
const TRIES = 5;

/**
 * Changes posts, all of them or none, as one step that one undo takes back; what the author had not saved before stays
 * unsaved. The plan is made from the documents as they are at that moment. Tells the author why nothing was changed;
 * returns what was, which can be undone.
 */
export function changePosts(blog: Blog, plan: (index: Index) => Plan): Promise<UndoableChange | undefined> {
  // while posts are being saved, one cannot know what the author had left unsaved
  return inTurn(blog, () => changeNow(blog, plan));
}

async function changeNow(blog: Blog, plan: (index: Index) => Plan): Promise<UndoableChange | undefined> {
  const documents = new Map<string, vscode.TextDocument>();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await blog.settled();
    const planned = blog.index && plan(blog.index);
    if (!planned) return undefined;
    if (planned.kind === 'refused') {
      refuse(translate(planned.why));
      return;
    }
    const paths = [...new Set(planned.edits.map(({ path }) => path))];
    const { edits, creates } = planned;
    if (paths.length === 0 && !creates) return undefined;
    const unread = paths.filter((path) => !documents.has(path));
    const locked = await findLocked(blog, unread);
    if (locked !== undefined) {
      refuse(whyLocked(locked));
      return;
    }
    const isUnread = new Set(unread);
    const unwritable = await findUnwritable(
      blog,
      edits.filter(({ path }) => isUnread.has(path)),
      'documents',
    );
    if (unwritable !== undefined) {
      refuseUnwritable(unwritable);
      return undefined;
    }
    for (const path of unread) documents.set(path, await vscode.workspace.openTextDocument(blog.uri(path)));
    for (const path of unread) blog.touch(path);
    // what was planned may have come from a text that the documents no longer have
    if (unread.length > 0) continue;
    let isStale = false;
    for (const [path, document] of documents) {
      // another program has changed or deleted the file: saving would undo that
      if (document.isDirty || (await isOnDisk(document))) continue;
      documents.delete(path);
      blog.touch(path);
      isStale = true;
    }
    if (isStale) continue;
    const changed = paths.flatMap((path) => documents.get(path) ?? []);
    const before = changed.map((document) => ({
      document,
      text: document.getText(),
      wasDirty: document.isDirty,
    }));
    const folders = creates ? await foldersToMake(blog.uri(creates.path)) : [];
    const created = creates && { uri: blog.uri(creates.path), text: creates.text, folders };
    if (creates && created && (await fileExists(created.uri))) {
      // the next plan knows of it
      blog.touch(creates.path);
      continue;
    }
    // VS Code refuses where a document has changed since
    if (!(await apply(blog, before, edits, created))) continue;
    for (const path of paths) blog.touch(path);
    const unsaved = await saveOrTakeBack(before);
    if (unsaved === undefined) return toChange(before, created);
    if (created) await removeCreated(created);
    refuse(whyLocked(vscode.workspace.asRelativePath(unsaved.uri, false)));
    return;
  }
  refuse(whyRefused());
}

function toChange(before: readonly ChangedDocument[], created: Created | undefined): UndoableChange {
  const texts = before.map(({ document, text, wasDirty }) => ({
    uri: document.uri,
    before: text,
    after: document.getText(),
    wasDirty,
  }));
  return remember({ texts, created });
}

/** Makes all of it or nothing; returns whether it did. */
async function apply(
  blog: Blog,
  before: readonly ChangedDocument[],
  edits: readonly TextEdit[],
  created: Created | undefined,
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (created) edit.createFile(created.uri, { contents: new TextEncoder().encode(created.text) });
  addEdits(edit, blog, edits);
  if (await applyEdit(edit, before)) return true;
  // the file comes first, and the texts may have been refused
  if (created) await removeCreated(created);
  return false;
}

async function findLocked(blog: Blog, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (!(await blog.isWritable(path))) return path;
  return undefined;
}

function refuse(why: string): undefined {
  showError(why);
  return undefined;
}
