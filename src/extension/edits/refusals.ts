import * as vscode from 'vscode';

/** Why nothing was changed: a post that cannot be written, by its path. */
export function whyLocked(path: string): string {
  return vscode.l10n.t('{0} cannot be written. Nothing was changed', path);
}

/** Why nothing was changed: VS Code has refused the edits of texts that have changed meanwhile. */
export function whyRefused(): string {
  return vscode.l10n.t('The posts have just changed. Nothing was done: try again');
}
