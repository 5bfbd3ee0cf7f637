import * as vscode from 'vscode';
import type { NewFile, Plan } from '../../core/edits/plan.js';
import type { TextEdit } from '../../core/edits/textEdit.js';
import type { Index } from '../../core/index/index.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import { showError } from '../ui/notifications.js';
import { translate } from '../ui/translate.js';
import { addEdits } from './addEdits.js';
import { findUnwritable, refuseUnwritable } from './findUnwritable.js';
import { inTurn } from './inTurn.js';
import { saveOrTakeBack } from './saveOrTakeBack.js';

/** Posts that change while they are being changed are planned anew, but somewhere that has to end. */
const TRIES = 5;

/**
 * Changes posts, all of them or none, as one step that one undo takes back; what the author had not saved before stays
 * unsaved. The plan is made from the documents as they are at that moment. Tells the author why nothing was changed;
 * gives whether something was.
 */
export function changePosts(posts: FolderPosts, plan: (index: Index) => Plan): Promise<boolean> {
  // while posts are being saved, one cannot tell what the author had left unsaved
  return inTurn(posts, () => changeNow(posts, plan));
}

async function changeNow(posts: FolderPosts, plan: (index: Index) => Plan): Promise<boolean> {
  const documents = new Map<string, vscode.TextDocument>();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await posts.settled();
    const planned = posts.index && plan(posts.index);
    if (!planned) return false;
    if (planned.kind === 'refused') return refuse(translate(planned.why));
    const paths = [...new Set(planned.edits.map(({ path }) => path))];
    const { edits, creates } = planned;
    if (paths.length === 0 && !creates) return false;
    const unread = paths.filter((path) => !documents.has(path));
    const locked = await findLocked(posts, unread);
    if (locked !== undefined) return refuse(whyLocked(locked));
    const isUnread = new Set(unread);
    const unwritable = await findUnwritable(
      posts,
      edits.filter(({ path }) => isUnread.has(path)),
      'fromDocuments',
    );
    if (unwritable !== undefined) return refuseUnwritable(unwritable);
    for (const path of unread) documents.set(path, await vscode.workspace.openTextDocument(posts.uri(path)));
    for (const path of unread) posts.touch(path);
    // what was planned may have come from a text that the documents no longer have
    if (unread.length > 0) continue;
    const changed = paths.flatMap((path) => documents.get(path) ?? []);
    const before = changed.map((document) => ({
      document,
      text: document.getText(),
      wasDirty: document.isDirty,
    }));
    // VS Code refuses where a document has changed since
    if (!(await apply(posts, edits, creates))) continue;
    const unsaved = await saveOrTakeBack(before);
    if (unsaved === undefined) return true;
    if (creates) await vscode.workspace.fs.delete(posts.uri(creates.path));
    return refuse(whyLocked(vscode.workspace.asRelativePath(unsaved.uri, false)));
  }
  return refuse(vscode.l10n.t('The posts have just changed. Nothing was done: try again'));
}

/** Makes all of it or nothing; gives whether it did. */
async function apply(
  posts: FolderPosts,
  edits: readonly TextEdit[],
  creates: NewFile | undefined,
): Promise<boolean> {
  const uri = creates && posts.uri(creates.path);
  if (uri && (await isThere(uri))) {
    // the next plan knows of it
    posts.touch(creates.path);
    return false;
  }
  if (await vscode.workspace.applyEdit(toEdit(posts, edits, creates))) return true;
  // the file comes first, and the texts may have been refused
  if (uri && (await isThere(uri))) await vscode.workspace.fs.delete(uri);
  return false;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

function toEdit(
  posts: FolderPosts,
  edits: readonly TextEdit[],
  creates: NewFile | undefined,
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  if (creates)
    workspaceEdit.createFile(posts.uri(creates.path), { contents: new TextEncoder().encode(creates.text) });
  addEdits(workspaceEdit, posts, edits);
  return workspaceEdit;
}

async function findLocked(posts: FolderPosts, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (!(await posts.isWritable(path))) return path;
  return undefined;
}

function whyLocked(path: string): string {
  return vscode.l10n.t('{0} cannot be written. Nothing was changed', path);
}

function refuse(why: string): false {
  showError(why);
  return false;
}
