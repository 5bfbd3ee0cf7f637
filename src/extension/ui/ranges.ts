import * as vscode from 'vscode';
import type { Location } from '../../core/links/locations.js';
import type { Position, Range } from '../../core/text/position.js';
import type { Blog } from '../posts/blog.js';

/** VS Code counts as LSP does. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toPosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

export function toLocation(blog: Blog, { path, range }: Location): vscode.Location {
  return new vscode.Location(blog.uri(path), toRange(range));
}
