import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Goes to the post before or after, in the preview where that is in front. */
export function openNeighbour(which: 'previous' | 'next'): Command {
  return async ({ blogs, active, previews }) => {
    await blogs.settled();
    const found = active.get();
    const post = active.neighbours()[which];
    if (!found || !post) return;
    if (previews.activeUri) previews.navigate({ blog: found.blog, post });
    else await vscode.commands.executeCommand('vscode.open', found.blog.uri(post.path));
  };
}
