import * as vscode from 'vscode';
import { plainLabel } from './input/plainLabel.js';

/** Says in the status bar what has come of an action. */
export function showStatus(text: string): void {
  vscode.window.setStatusBarMessage(plainLabel(text), 8000);
}
