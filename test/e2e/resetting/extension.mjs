// An extension for the tests alone, beside Up Next in the windows that they drive: brings a window back to how it was
// opened. A test asks by a file `ask-N` in the folder UP_NEXT_RESET, and `done-N` answers.
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
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

async function close() {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  for (const command of CLOSE) await vscode.commands.executeCommand(command);
  await vscode.commands.executeCommand('workbench.view.explorer');
  if (isUpNextActive()) {
    await vscode.commands.executeCommand('upNext.clearFilter');
    await vscode.commands.executeCommand('upNext.sortByName');
  }
}

/**
 * Whether a document has the text that its file has; VS Code keeps some for a while that no editor shows.
 * @param {vscode.TextDocument} document
 */
function isAsOnDisk(document) {
  const { fsPath, scheme } = document.uri;
  if (scheme !== 'file' || !existsSync(fsPath)) return true;
  // VS Code drops the byte order mark, and gives all lines one end
  const plain = (/** @type {string} */ text) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return plain(readFileSync(fsPath, 'utf8')) === plain(document.getText());
}

/** Takes in what files have become. */
async function read() {
  while (!vscode.workspace.textDocuments.every(isAsOnDisk)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await vscode.commands.executeCommand('workbench.files.action.refreshFilesExplorer');
  if (isUpNextActive()) await vscode.commands.executeCommand('upNext.refresh');
}

function isUpNextActive() {
  return vscode.extensions.getExtension('up-next.up-next')?.isActive === true;
}

export function activate() {
  const folder = process.env.UP_NEXT_RESET;
  if (!folder) return;
  let number = 1;
  const asked = () => path.join(folder, `ask-${number}`);
  const answer = async () => {
    for (let ask = asked(); existsSync(ask); ask = asked()) {
      await (readFileSync(ask, 'utf8') === 'read' ? read() : close());
      writeFileSync(path.join(folder, `done-${number++}`), '');
    }
  };
  /** One after another. */
  let answering = answer();
  watch(folder, () => {
    answering = answering.then(answer);
  });
}
