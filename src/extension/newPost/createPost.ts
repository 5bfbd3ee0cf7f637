import * as vscode from 'vscode';
import { type NewPost, newPost } from '../../core/edits/newPost.js';
import type { Wish } from '../../core/edits/newPost/wish.js';
import { changePosts } from '../edits/changePosts.js';
import type { Blog } from '../posts/blog.js';
import { textColumn } from '../preview/editors.js';

/** Makes a post, and room for it in its series, as one step; then opens it, with the cursor where its text begins. */
export async function createPost(blog: Blog, wish: Wish): Promise<void> {
  const made: { post?: NewPost } = {};
  const isMade = await changePosts(blog, (index) => {
    const post = newPost(index, wish);
    if (post.kind === 'problem') return { kind: 'refused', why: post.why };
    made.post = post;
    return {
      kind: 'edits',
      edits: post.edits,
      creates: { path: post.path, text: endingInEmptyLine(post.text) },
    };
  });
  if (!isMade || !made.post) return;
  const document = await vscode.workspace.openTextDocument(blog.uri(made.post.path));
  const end = document.lineAt(document.lineCount - 1).range.end;
  await vscode.window.showTextDocument(document, {
    viewColumn: textColumn(),
    preview: false,
    selection: new vscode.Range(end, end),
  });
  // a view that had the focus takes it back where it has just been fetching its rows: VS Code still takes it for
  // focused
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

/** An empty line goes between the title, where the text has one, and what the author writes. */
function endingInEmptyLine(text: string): string {
  const [, end = ''] = /[^\r\n](\r?\n)$/.exec(text) ?? [];
  return text + end;
}
