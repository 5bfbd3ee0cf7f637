import * as vscode from 'vscode';
import { escapeMarkdown } from './escapeMarkdown.js';

/**
 * Markdown in which a post's text is only ever text. It is not a string, so that no text gets into a hover unescaped.
 */
export interface SafeMarkdown {
  readonly markdown: string;
}

/** A text as Markdown that shows just these letters. */
export function text(value: string): SafeMarkdown {
  return { markdown: escapeMarkdown(value) };
}

/** An emphasised text. */
export function bold(inner: SafeMarkdown): SafeMarkdown {
  return { markdown: `**${inner.markdown}**` };
}

/** A text that opens a file: an ordinary link, which needs no trust, since it runs no command. */
export function fileLink(label: string, uri: vscode.Uri): SafeMarkdown {
  // `toString` has encoded all else that would end the address
  const address = uri.toString().replaceAll('(', '%28').replaceAll(')', '%29');
  return { markdown: `[${escapeMarkdown(label)}](${address})` };
}

/** Parts of a line, one after another. */
export function inline(...parts: readonly SafeMarkdown[]): SafeMarkdown {
  return { markdown: parts.map(({ markdown }) => markdown).join('') };
}

/** What VS Code shows on hovering: paragraphs. Not trusted, so that no link in it runs a command. */
export function paragraphs(...parts: readonly SafeMarkdown[]): vscode.MarkdownString {
  return toShow(parts.map(({ markdown }) => markdown).join('\n\n'));
}

/** One line under the other. */
export function lines(...parts: readonly SafeMarkdown[]): vscode.MarkdownString {
  return toShow(parts.map(({ markdown }) => markdown).join('  \n'));
}

function toShow(markdown: string): vscode.MarkdownString {
  // neither trusted, nor with HTML or icons
  return new vscode.MarkdownString(markdown);
}
