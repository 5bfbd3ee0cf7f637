import * as vscode from 'vscode';
import type { Place } from '../../core/language/places.js';
import type { Position } from '../../core/text/position.js';
import { toRange } from '../ranges.js';
import type { FolderPosts } from '../posts/folderPosts.js';

/** What every feature here is registered for. */
export const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

export function toPosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

export function toLocation(posts: FolderPosts, { path, range }: Place): vscode.Location {
  return new vscode.Location(posts.uri(path), toRange(range));
}
