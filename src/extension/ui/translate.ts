import * as vscode from 'vscode';
import { isolate } from '../../core/text/isolate.js';
import type { Message } from '../../core/text/message.js';

/** The core's message in the language of the editor; the values may be what a post says. */
export function translate({ template, values }: Message): string {
  return vscode.l10n.t(
    template,
    ...values.map((value) => (typeof value === 'string' ? isolate(value) : value)),
  );
}
