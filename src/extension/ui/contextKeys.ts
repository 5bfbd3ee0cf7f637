import * as vscode from 'vscode';
import { run } from '../boundary.js';

/** What the window has been told; the keys are its own, whoever sets them. */
const known = new Map<string, boolean | string>();

/**
 * Sets a key for the `when` clauses of the manifest. Most changes of posts change none, and then VS Code is not asked.
 */
export function setContext(key: string, value: boolean | string): void {
  if (known.get(key) === value) return;
  known.set(key, value);
  run(vscode.commands.executeCommand('setContext', key, value));
}
