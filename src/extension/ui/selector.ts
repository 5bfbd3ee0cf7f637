import type * as vscode from 'vscode';

/** What every feature of the editor here is registered for. */
export const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };
