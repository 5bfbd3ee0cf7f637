import type * as vscode from 'vscode';
import { guard, listen } from '../boundary.js';

/** Letters that come closer together than this are looked at together: in a large blog a look takes that long. */
const QUIET_MS = 80;

/** Does something a moment after the last letter was typed, as long as the input is there. */
export function afterTyping(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  act: () => void,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  listen(input.onDidChangeValue, () => {
    clearTimeout(waiting);
    waiting = setTimeout(guard(act), QUIET_MS);
  });
  listen(input.onDidHide, () => clearTimeout(waiting));
}
