import * as vscode from 'vscode';
import type { Message } from '../../core/text/message.js';

/** The core's message in the language of the editor. */
export function translate({ template, values }: Message): string {
  return vscode.l10n.t(template, ...values);
}
