import * as vscode from 'vscode';
import { withoutIcons } from './withoutIcons.js';

/** Says in the status bar what an action has done. */
export function showStatus(text: string): void {
  vscode.window.setStatusBarMessage(withoutIcons(text), 8000);
}
