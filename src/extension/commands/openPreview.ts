import type * as vscode from 'vscode';
import type { Command } from './command.js';
import { postsOf } from '../views/targets.js';

export function openPreview(column: vscode.ViewColumn): Command {
  return async ({ workspace, active, previews }, argument) => {
    await workspace.settled();
    const [found = active.get()] = postsOf(workspace, argument);
    if (found) previews.show(found, column);
  };
}
