import * as vscode from 'vscode';

let log: vscode.LogOutputChannel | undefined;

/**
 * Where a blog that a test makes writes its log. Ends with the window: newer versions of VS Code give a channel of a
 * name that was disposed of the closed one again.
 */
export function testLog(): vscode.LogOutputChannel {
  return (log ??= vscode.window.createOutputChannel('Up Next, tested', { log: true }));
}
