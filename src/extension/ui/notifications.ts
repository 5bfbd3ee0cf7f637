import * as vscode from 'vscode';
import { run } from '../boundary.js';

/**
 * In notifications and below input boxes VS Code makes a link of `[words](command:…)`, and a click runs the command: a
 * post, whose names are part of such messages, has no say in that.
 */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** Tells the author why something could not be done. */
export function showError(text: string): void {
  run(vscode.window.showErrorMessage(withoutLinks(text)));
}

/** Tells the author of an error, and offers what to do about it; resolves to what was chosen. */
export function offerOnError(text: string, action: string): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(withoutLinks(text), action);
}

/** Tells the author what was left out of something that was done. */
export function showWarning(text: string): void {
  run(vscode.window.showWarningMessage(withoutLinks(text)));
}

/** Tells the author something, and offers what to do about it; resolves to what was chosen. */
export function showInformation(text: string, ...actions: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(withoutLinks(text), ...actions);
}
