import * as vscode from 'vscode';
import { fixAllInSteps, plainFix, type FixedPost } from '../../core/fixes/fixAll.js';
import { textChanges } from '../../core/edits/textChanges.js';
import type { TextEdit } from '../../core/edits/textEdit.js';
import type { Index } from '../../core/index/index.js';
import { addEdits } from '../edits/addEdits.js';
import { findUnwritable, refuseUnwritable } from '../edits/findUnwritable.js';
import { askFirst } from '../edits/askFirst.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import { createPause } from '../posts/pause.js';
import { showStatus } from '../ui/statusMessage.js';
import type { Command } from './command.js';

/** Makes the fixes that are plain, in all posts; VS Code shows them first. */
export const fixAllPosts: Command = async ({ workspace }) => {
  const title = vscode.l10n.t('Fix all that Up Next can fix');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const edit = await vscode.window.withProgress(options, async (_progress, token) => {
    await workspace.settled();
    const all = new vscode.WorkspaceEdit();
    for (const posts of workspace.folders) {
      const edits = await fixesOf(posts, token);
      if (token.isCancellationRequested) return undefined;
      const unwritable = await findUnwritable(posts, edits, 'fromFiles');
      if (unwritable !== undefined) {
        refuseUnwritable(unwritable);
        return undefined;
      }
      const [first] = edits;
      if (all.size === 0 && first) askFirst(all, posts.uri(first.path), title);
      addEdits(all, posts, edits);
    }
    return all;
  });
  if (!edit) return;
  if (edit.size === 0) showStatus(vscode.l10n.t('There is nothing that Up Next can fix'));
  // saved then, as after a refactoring, unless the author has turned that off
  else await vscode.workspace.applyEdit(edit, { isRefactoring: true });
};

/** What the fixes make of the posts; nothing where the author has had enough of it. */
async function fixesOf(posts: FolderPosts, token: vscode.CancellationToken): Promise<readonly TextEdit[]> {
  for (;;) {
    await posts.settled();
    const { index } = posts;
    if (!index) return [];
    const edits = await fixesFor(posts, index, () => token.isCancellationRequested || posts.index !== index);
    if (token.isCancellationRequested) return [];
    // posts have changed meanwhile: their texts are no longer those that the index tells of
    if (edits && posts.index === index) return edits;
  }
}

async function fixesFor(
  posts: FolderPosts,
  index: Index,
  isOver: () => boolean,
): Promise<readonly TextEdit[] | undefined> {
  const pause = createPause();
  const texts = new Map<string, string>();
  let wanted = new Set<string>();
  for (const path of index.posts.keys()) {
    if (posts.diagnostics(path).some(plainFix)) wanted.add(path);
    await pause();
  }
  // what is fixed may bring to light something in another post
  while (wanted.size > 0) {
    for (const path of wanted) {
      texts.set(path, await posts.read(path));
      await pause();
      if (isOver()) return undefined;
    }
    wanted = new Set();
    const steps = fixAllInSteps(index, index.posts.keys(), (path) => {
      const text = texts.get(path);
      if (text === undefined) wanted.add(path);
      return text;
    });
    const fixed = await runToEnd(steps, pause, isOver);
    if (!fixed) return undefined;
    if (wanted.size === 0) return changesOf(fixed, texts);
  }
  return [];
}

async function runToEnd<T>(
  steps: Generator<undefined, T>,
  pause: () => Promise<void>,
  isOver: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
    if (isOver()) return undefined;
  }
}

function changesOf(
  fixed: ReadonlyMap<string, FixedPost>,
  before: ReadonlyMap<string, string>,
): readonly TextEdit[] {
  return [...fixed].flatMap(([path, { text }]) => textChanges(path, before.get(path) ?? '', text));
}
