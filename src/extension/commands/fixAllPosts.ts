import * as vscode from 'vscode';
import { textChanges } from '../../core/edits/textChanges.js';
import { fixAllInSteps, type FixedPost, plainFix } from '../../core/fixes/fixAll.js';
import type { Index } from '../../core/index/index.js';
import { run } from '../boundary.js';
import { addEdits } from '../edits/addEdits.js';
import { askFirst } from '../edits/askFirst.js';
import { findUnwritable, refuseUnwritable } from '../edits/findUnwritable.js';
import { offerUndo, remember } from '../edits/undo.js';
import { changedSince, type TextBefore, unsavedUris } from '../edits/undoLater.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { createPause } from '../posts/pause.js';
import { showInformation } from '../ui/notifications.js';
import { postsInWords, problemsInWords } from '../ui/words.js';
import type { Command } from './command.js';
import { foundInWords } from './foundInWords.js';

/** A post with its fixes. */
interface Fixed extends TextBefore {
  readonly after: FixedPost;
}

/** Makes the fixes that are plain, in all posts; VS Code shows them first. */
export const fixAllPosts: Command = async ({ blogs }) => {
  const title = vscode.l10n.t('Fix all that Up Next can fix');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const planned = await vscode.window.withProgress(options, async (_progress, token) => {
    await blogs.settled();
    const all = new vscode.WorkspaceEdit();
    const posts: Fixed[] = [];
    for (const blog of blogs.all) {
      const fixed = await fixesOf(blog, token);
      if (token.isCancellationRequested) return undefined;
      posts.push(...fixed);
      const edits = fixed.flatMap(({ path, text, after }) => textChanges(path, text, after.text));
      const unwritable = await findUnwritable(blog, edits, 'files');
      if (unwritable !== undefined) {
        refuseUnwritable(unwritable);
        return undefined;
      }
      const [first] = edits;
      if (all.size === 0 && first) askFirst(all, blog.uri(first.path), title);
      addEdits(all, blog, edits);
    }
    return { edit: all, posts };
  });
  if (!planned) return;
  if (planned.edit.size === 0) {
    const nothing = vscode.l10n.t('There is nothing that Up Next can fix by itself.');
    run(showInformation(withRest(nothing, blogs)));
    return;
  }
  const unsaved = unsavedUris();
  // saved then, as after a refactoring, unless the author has turned that off
  if (!(await vscode.workspace.applyEdit(planned.edit, { isRefactoring: true }))) return;
  await blogs.settled();
  const { paths, texts } = await changedSince(planned.posts, unsaved);
  const changed = planned.posts.filter(({ blog, path }) => paths.has(blog.uri(path).toString()));
  // the author has made none of the changes
  if (changed.length === 0) return;
  const count = changed.reduce((sum, { after }) => sum + after.problems, 0);
  const done = vscode.l10n.t('Fixed: {0} in {1}.', problemsInWords(count), postsInWords(changed.length));
  const says = withRest(done, blogs);
  if (texts.length === 0) run(showInformation(says));
  else await offerUndo(remember({ texts, created: undefined }), says);
};

/** What has been done, and what is left to the author. */
function withRest(done: string, { all: folders }: Blogs): string {
  const left = foundInWords(folders);
  return left === undefined ? done : `${done} ${vscode.l10n.t('Left to you: {0}', left)}`;
}

/** What the fixes make of the posts; nothing where the author has had enough of it. */
async function fixesOf(blog: Blog, token: vscode.CancellationToken): Promise<readonly Fixed[]> {
  for (;;) {
    await blog.settled();
    const { index } = blog;
    if (!index) return [];
    const fixed = await fixesFor(blog, index, () => token.isCancellationRequested || blog.index !== index);
    if (token.isCancellationRequested) return [];
    // posts have changed meanwhile: their texts are no longer those that the index knows
    if (fixed && blog.index === index) return fixed;
  }
}

async function fixesFor(
  blog: Blog,
  index: Index,
  isOver: () => boolean,
): Promise<readonly Fixed[] | undefined> {
  const pause = createPause();
  const texts = new Map<string, string>();
  let wanted = new Set<string>();
  for (const path of index.posts.keys()) {
    if (blog.diagnostics(path).some(plainFix)) wanted.add(path);
    await pause();
  }
  // what is fixed may bring to light something in another post
  while (wanted.size > 0) {
    for (const path of wanted) {
      texts.set(path, await blog.read(path));
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
    if (wanted.size === 0)
      return [...fixed].map(([path, after]) => ({ blog, path, text: texts.get(path) ?? '', after }));
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
