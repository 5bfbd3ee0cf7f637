import * as vscode from 'vscode';

/**
 * What every feature of the editor here is registered for. VS Code itself knows no `.mdx`: without an extension that
 * does, such a file is plain text.
 */
export const MARKDOWN: vscode.DocumentSelector = [
  { language: 'markdown' },
  { language: 'mdx' },
  { pattern: '**/*.{md,markdown,mdx}' },
];

/** Whether a document is one that the features of the editor are for. */
export function isMarkdownDocument(document: vscode.TextDocument): boolean {
  return vscode.languages.match(MARKDOWN, document) > 0;
}
