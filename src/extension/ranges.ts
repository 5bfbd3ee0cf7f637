import * as vscode from 'vscode';
import type { Range } from '../core/text/position.js';

/** VS Code counts as LSP does. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
