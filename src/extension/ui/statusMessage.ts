import * as vscode from 'vscode';
import { withoutIcons } from './withoutIcons.js';

/** Says in the status bar what has come of an action. */
export function showStatus(text: string): void {
  vscode.window.setStatusBarMessage(withoutIcons(text), 8000);
}
