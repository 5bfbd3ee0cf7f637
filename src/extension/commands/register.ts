import * as vscode from 'vscode';
import { command as register } from '../boundary.js';
import { undoLast } from '../edits/undo.js';
import type { Command, CommandContext } from './command.js';
import { clearFilter, filterSeries } from './filterSeries.js';
import { openNeighbour } from './openNeighbour.js';
import { openPreview } from './openPreview.js';
import { goInPreview, lockPreview, openSource } from './previewCommands.js';
import { refresh } from './refresh.js';
import { revealInSeriesView } from './revealInSeriesView.js';
import { sortSeries } from './sortSeries.js';

/** Everything under "Up Next:", one a line; titles and `when` clauses are in the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'upNext.openPreview': openPreview(vscode.ViewColumn.Active),
  'upNext.openPreviewToSide': openPreview(vscode.ViewColumn.Beside),
  // the same beside the icon of VS Code's own preview, whose command has that title, too
  'upNext.openUpNextPreviewToSide': openPreview(vscode.ViewColumn.Beside),
  'upNext.openPreviousPost': openNeighbour('previous'),
  'upNext.openNextPost': openNeighbour('next'),
  'upNext.refresh': refresh,
  'upNext.addToSeries': later(async () => (await import('./moveToSeries.js')).moveToSeries),
  'upNext.moveToSeries': later(async () => (await import('./moveToSeries.js')).moveToSeries),
  'upNext.removeFromSeries': later(async () => (await import('./removeFromSeries.js')).removeFromSeries),
  'upNext.moveUp': later(async () => (await import('./moveStep.js')).moveStep('up')),
  'upNext.moveDown': later(async () => (await import('./moveStep.js')).moveStep('down')),
  'upNext.revealInSeriesView': revealInSeriesView,
  'upNext.filter': filterSeries,
  'upNext.clearFilter': clearFilter,
  'upNext.sortByName': sortSeries('name'),
  'upNext.sortByNewest': sortSeries('newest'),
  'upNext.sortByProblems': sortSeries('problems'),
  'upNext.createConfiguration': later(
    async () => (await import('./createConfiguration.js')).createConfiguration,
  ),
  'upNext.newPost': later(async () => (await import('./newPost.js')).newPostCommand),
  'upNext.newPostInSeries': later(async () => (await import('./newPostInSeries.js')).newPostInSeries),
  'upNext.newPostBefore': later(async () => (await import('./newPostInSeries.js')).newPostBeside('before')),
  'upNext.newPostAfter': later(async () => (await import('./newPostInSeries.js')).newPostBeside('after')),
  'upNext.renumberSeries': later(async () => (await import('./renumberSeries.js')).renumberSeries),
  'upNext.renameSeries': later(async () => (await import('./renameNames.js')).renameSeries),
  'upNext.renameTopic': later(async () => (await import('./renameNames.js')).renameTopic),
  'upNext.copySiteLink': later(async () => (await import('./copySiteLink.js')).copySiteLink),
  'upNext.checkAll': later(async () => (await import('./checkAll.js')).checkAll),
  'upNext.fixAll': later(async () => (await import('./fixAllPosts.js')).fixAllPosts),
  'upNext.previewBack': goInPreview('back'),
  'upNext.previewForward': goInPreview('forward'),
  'upNext.openSource': openSource,
  'upNext.lockPreview': lockPreview(true),
  'upNext.unlockPreview': lockPreview(false),
  'upNext.exportHtml': later(async () => (await import('./exportHtml.js')).exportHtml),
  'upNext.previewSeries': later(async () => (await import('./previewSeries.js')).previewSeries),
  'upNext.exportSeries': later(async () => (await import('./exportHtml.js')).exportSeriesHtml),
  'upNext.printPreview': later(async () => (await import('./exportHtml.js')).printPreview),
  'upNext.openSample': later(async () => (await import('./openSample.js')).openSample),
  'upNext.revealInExplorer': later(async () => (await import('./inExplorer.js')).inExplorer('reveal')),
  'upNext.renamePost': later(async () => (await import('./inExplorer.js')).inExplorer('rename')),
  'upNext.deletePost': later(async () => (await import('./inExplorer.js')).inExplorer('delete')),
  'upNext.undo': undoLast,
  'upNext.insertFrontMatter': later(async () => (await import('./insertFrontMatter.js')).insertFrontMatter),
};

/** A command that is loaded when it is first run: it brings much along that an author seldom needs. */
function later(load: () => Promise<Command>): Command {
  return async (...args) => (await load())(...args);
}

export function registerCommands(context: CommandContext): vscode.Disposable {
  const registrations = Object.entries(COMMANDS).map(([id, command]) =>
    register(id, (argument, selected) => command(context, argument, selected)),
  );
  return vscode.Disposable.from(...registrations);
}
