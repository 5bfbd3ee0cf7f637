import type * as vscode from 'vscode';
import { postsOf } from '../views/targets.js';
import type { Command } from './command.js';

export function openPreview(column: vscode.ViewColumn): Command {
  return async ({ blogs, active, previews }, argument) => {
    await blogs.settled();
    const [found = active.get()] = postsOf(blogs, argument);
    if (found) await previews.show(found, column);
  };
}
