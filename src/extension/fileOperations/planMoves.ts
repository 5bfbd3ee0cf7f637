import * as vscode from 'vscode';
import { moveFilesByPost } from '../../core/edits/moveFiles.js';
import type { Move } from '../../core/edits/moveFiles/moved.js';
import type { TextEdit } from '../../core/edits/textEdit.js';
import { findUnwritable, refuseUnwritable } from '../edits/findUnwritable.js';
import type { Blog } from '../posts/blog.js';
import { createPause } from '../posts/pause.js';

/** Posts that change while a move is planned are read again, but somewhere that has to end. */
const TRIES = 5;

/**
 * The changes in posts that mend links when files are moved, as the author wants them. Planned from the texts of open
 * documents, so that VS Code refuses what has changed since.
 */
export async function planMoves(
  blog: Blog,
  moves: readonly Move[],
  token: vscode.CancellationToken,
): Promise<readonly TextEdit[]> {
  const setting = vscode.workspace.getConfiguration('upNext', blog.folder).get('updateLinksOnMove');
  if (setting === 'never') return [];
  const builtIn = vscode.workspace
    .getConfiguration('markdown.updateLinksOnFileMove', blog.folder)
    .get<string>('enabled', 'never');
  const opened = new Set<string>();
  for (let attempt = 0; attempt < TRIES && !token.isCancellationRequested; attempt++) {
    await blog.settled();
    if (!blog.index) return [];
    const edits: TextEdit[] = [];
    const pause = createPause();
    for (const own of moveFilesByPost(blog.index, moves, { exceptBuiltIn: builtIn !== 'never' })) {
      edits.push(...own);
      await pause();
    }
    const unread = new Set(edits.map(({ path }) => path).filter((path) => !opened.has(path)));
    if (unread.size === 0) return edits;
    const unwritable = await findUnwritable(
      blog,
      edits.filter(({ path }) => unread.has(path)),
      'documents',
    );
    if (unwritable !== undefined) {
      refuseUnwritable(unwritable);
      return [];
    }
    for (const path of unread) {
      await vscode.workspace.openTextDocument(blog.uri(path));
      blog.touch(path);
      opened.add(path);
    }
  }
  return [];
}
