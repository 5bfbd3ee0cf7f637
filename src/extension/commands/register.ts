import * as vscode from 'vscode';
import type { Command, CommandContext } from './command.js';
import { checkAll } from './checkAll.js';
import { copySiteLink } from './copySiteLink.js';
import { createConfiguration } from './createConfiguration.js';
import { insertFrontMatter } from './insertFrontMatter.js';
import { newPostCommand } from './newPost.js';
import { newPostBeside, newPostInSeries } from './newPostInSeries.js';
import { fixAllPosts } from './fixAllPosts.js';
import { openNeighbour } from './openNeighbour.js';
import { openPreview } from './openPreview.js';
import { refresh } from './refresh.js';
import { renameSeries, renameTopic } from './renameNames.js';
import { renumberSeries } from './renumberSeries.js';

/** Everything under "Up Next:", one a line; titles and `when` clauses are in the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'upNext.openPreview': openPreview(vscode.ViewColumn.Active),
  'upNext.openPreviewToSide': openPreview(vscode.ViewColumn.Beside),
  'upNext.openPreviousPost': openNeighbour('previous'),
  'upNext.openNextPost': openNeighbour('next'),
  'upNext.refresh': refresh,
  'upNext.createConfiguration': createConfiguration,
  'upNext.newPost': newPostCommand,
  'upNext.newPostInSeries': newPostInSeries,
  'upNext.newPostBefore': newPostBeside('before'),
  'upNext.newPostAfter': newPostBeside('after'),
  'upNext.renumberSeries': renumberSeries,
  'upNext.renameSeries': renameSeries,
  'upNext.renameTopic': renameTopic,
  'upNext.copySiteLink': copySiteLink,
  'upNext.checkAll': checkAll,
  'upNext.fixAll': fixAllPosts,
  'upNext.insertFrontMatter': insertFrontMatter,
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  const registrations = Object.entries(COMMANDS).map(([id, command]) =>
    vscode.commands.registerCommand(id, (argument: unknown, selected: unknown) =>
      command(context, argument, selected),
    ),
  );
  return vscode.Disposable.from(...registrations);
}
