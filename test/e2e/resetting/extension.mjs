// An extension for the tests alone, beside Up Next in the windows that they drive: brings a window back to how it was
// opened. A test asks by a file `ask-N` in the folder UP_NEXT_RESET, and `done-N` answers with what could not be closed.
import { existsSync, renameSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

/** What a test may have opened besides files. */
const CLOSE = [
  'workbench.action.closeQuickOpen',
  'notifications.clearAll',
  'workbench.action.closePanel',
  'workbench.action.closeAllEditors',
  'workbench.action.editorLayoutSingle',
  'workbench.files.action.collapseExplorerFolders',
];

async function reset() {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  for (const command of CLOSE) await vscode.commands.executeCommand(command);
  await vscode.commands.executeCommand('workbench.view.explorer');
  if (vscode.extensions.getExtension('up-next.up-next')?.isActive) {
    await vscode.commands.executeCommand('upNext.clearFilter');
    await vscode.commands.executeCommand('upNext.sortByName');
  }
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

export function activate() {
  const folder = process.env.UP_NEXT_RESET;
  if (!folder) return;
  let number = 1;
  const answer = async () => {
    while (existsSync(path.join(folder, `ask-${number}`))) {
      const done = path.join(folder, `done-${number++}`);
      writeFileSync(`${done}.partial`, JSON.stringify(await reset()));
      renameSync(`${done}.partial`, done);
    }
  };
  /** One after another. */
  let answering = answer();
  watch(folder, () => {
    answering = answering.then(answer);
  });
}
