import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Reads every folder again. */
export const refresh: Command = ({ blogs }) =>
  vscode.window.withProgress({ location: { viewId: 'upNext.series' } }, () => blogs.rescan());
