import * as vscode from 'vscode';
import type { Command, CommandContext } from './command.js';
import { createConfiguration } from './createConfiguration.js';
import { exportHtml, printPreview } from './exportHtml.js';
import { openNeighbour } from './openNeighbour.js';
import { openPreview } from './openPreview.js';
import { goInPreview, lockPreview, openSource } from './previewCommands.js';
import { refresh } from './refresh.js';

/** Everything under "Up Next:", one a line; titles and `when` clauses are in the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'upNext.openPreview': openPreview(vscode.ViewColumn.Active),
  'upNext.openPreviewToSide': openPreview(vscode.ViewColumn.Beside),
  'upNext.openPreviousPost': openNeighbour('previous'),
  'upNext.openNextPost': openNeighbour('next'),
  'upNext.refresh': refresh,
  'upNext.createConfiguration': createConfiguration,
  'upNext.previewBack': goInPreview('back'),
  'upNext.previewForward': goInPreview('forward'),
  'upNext.openSource': openSource,
  'upNext.lockPreview': lockPreview(true),
  'upNext.unlockPreview': lockPreview(false),
  'upNext.exportHtml': exportHtml,
  'upNext.printPreview': printPreview,
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  const registrations = Object.entries(COMMANDS).map(([id, command]) =>
    vscode.commands.registerCommand(id, (argument: unknown, selected: unknown) =>
      command(context, argument, selected),
    ),
  );
  return vscode.Disposable.from(...registrations);
}
