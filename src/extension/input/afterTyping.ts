import type * as vscode from 'vscode';

/** Letters that come closer together than this are looked at together: in a large blog a look takes that long. */
const QUIET_MS = 80;

/** Does something a moment after the last letter was typed, as long as the input is there. */
export function afterTyping(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  act: () => void,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.onDidChangeValue(() => {
    clearTimeout(waiting);
    waiting = setTimeout(act, QUIET_MS);
  });
  input.onDidHide(() => clearTimeout(waiting));
}
