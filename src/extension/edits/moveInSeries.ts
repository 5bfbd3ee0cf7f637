import * as vscode from 'vscode';
import type { Plan } from '../../core/edits/plan.js';
import type { Index } from '../../core/index/index.js';
import { isMarkdown } from '../../core/site/site.js';
import type { BlogPost } from '../posts/blogs.js';
import { showError } from '../ui/notifications.js';
import { changePosts } from './changePosts.js';
import type { UndoableChange } from './undo.js';

/** What is to become of the posts at these paths. */
export type PlanMove = (index: Index, paths: readonly string[]) => Plan;

/**
 * Moves posts of one workspace folder, as one step that one undo takes back. Tells the author why nothing was moved;
 * returns what was, which can be undone.
 */
export async function moveInSeries(
  found: readonly BlogPost[],
  plan: PlanMove,
): Promise<UndoableChange | undefined> {
  const [first] = found;
  if (!first) return undefined;
  if (found.some(({ blog }) => blog !== first.blog)) {
    refuseFolders();
    return;
  }
  const paths = found.map(({ post }) => post.path);
  return changePosts(first.blog, (index) => plan(index, paths));
}

/** Tells the author that nothing moves from one workspace folder to another. */
export function refuseFolders(): undefined {
  const why = vscode.l10n.t(
    'A series is in one workspace folder. Choose posts and a series of the same folder',
  );
  showError(why);
  return undefined;
}

/** Tells the author that a file is not a post, and how it becomes one. */
export function refuseFile(file: vscode.Uri): void {
  const name = vscode.workspace.asRelativePath(file, false);
  showError(
    isMarkdown(file.path)
      ? vscode.l10n.t('{0} is not a post yet. Insert front matter into it first', name)
      : vscode.l10n.t('{0} is not a Markdown file: only posts can be parts of a series', name),
  );
}
