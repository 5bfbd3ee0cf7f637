// An extension for the tests alone, beside Up Next in the windows that they drive: brings a window back to how it was
// opened. A test asks by a file `ask-N` in the folder UP_NEXT_RESET, and `done-N` answers: with what went wrong, if anything.
import { existsSync, readdirSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

/** Milliseconds. */
const LONGEST_READ = 20_000;

async function close() {
  await revert();
  for (const command of CLOSE) await vscode.commands.executeCommand(command);
  await vscode.commands.executeCommand('workbench.view.explorer');
  if (isUpNextActive()) {
    await vscode.commands.executeCommand('upNext.clearFilter');
    await vscode.commands.executeCommand('upNext.sortByName');
  }
}

/** Gives each unsaved document the text of its file: VS Code asks before it closes one that is not saved. */
async function revert() {
  const unsaved = () => vscode.workspace.textDocuments.find(({ isDirty }) => isDirty);
  const started = Date.now();
  for (let document = unsaved(); document; document = unsaved()) {
    if (Date.now() - started > LONGEST_READ) throw new Error(`${document.uri.fsPath} stays unsaved`);
    await vscode.window.showTextDocument(document, { preview: false });
    // another editor may still be the active one: then this is tried again
    if (vscode.window.activeTextEditor?.document === document)
      await vscode.commands.executeCommand('workbench.action.files.revert');
    await new Promise((resolve) => setTimeout(resolve, 20));
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

/**
 * The settings of folders that there have been: they are to be gone where a file no longer has them.
 * @type {Set<string>}
 */
const knownSettings = new Set();

/**
 * Whether the settings of a workspace folder are those of its file.
 * @param {vscode.WorkspaceFolder} folder
 */
function hasItsSettings({ uri }) {
  const file = path.join(uri.fsPath, '.vscode', 'settings.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  /** @type {unknown} */
  const parsed = JSON.parse(text);
  const settings = /** @type {Record<string, unknown>} */ (parsed);
  for (const key of Object.keys(settings)) knownSettings.add(key);
  const now = vscode.workspace.getConfiguration('', uri);
  return [...knownSettings].every((key) => {
    const found = now.inspect(key);
    return isDeepStrictEqual(found?.workspaceFolderValue ?? found?.workspaceValue, settings[key]);
  });
}

/** What VS Code has not taken in yet. */
function unread() {
  const documents = vscode.workspace.textDocuments.filter((document) => !isAsOnDisk(document));
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => !hasItsSettings(folder));
  return { documents, names: [...documents, ...folders].map(({ uri }) => uri.fsPath) };
}

/** Takes in what files have become. */
async function read() {
  // VS Code forgets in its own time what no editor shows, and may not look at its file again
  for (const document of unread().documents) {
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }
  const started = Date.now();
  for (let { names } = unread(); names.length > 0; { names } = unread()) {
    if (Date.now() - started > LONGEST_READ)
      throw new Error(`These have not been read again: ${names.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await vscode.commands.executeCommand('workbench.files.action.refreshFilesExplorer');
  if (isUpNextActive()) await vscode.commands.executeCommand('upNext.refresh');
}

/**
 * Opens a file, pinned, as a click in the explorer does.
 * @param {string} name the end of its path
 */
async function open(name) {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const paths = readdirSync(uri.fsPath, { recursive: true, encoding: 'utf8' });
    const found = paths.find((each) => each === name || each.endsWith(`/${name}`));
    if (found === undefined) continue;
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(uri, found), { preview: false });
    return;
  }
  throw new Error('There is no such file');
}

/** @param {string} ask */
async function answerTo(ask) {
  if (ask === 'answer') return;
  if (ask === 'close') return close();
  if (ask === 'read') return read();
  const [what = '', name = ''] = ask.split(' ');
  await open(name);
  // before VS Code has asked for the lenses of the text, which no test is quick enough for
  if (what === 'preview') await vscode.commands.executeCommand('upNext.openPreviewToSide');
}

function isUpNextActive() {
  return vscode.extensions.getExtension('up-next.up-next')?.isActive === true;
}

export function activate() {
  const folder = process.env.UP_NEXT_RESET;
  if (!folder) return;
  // the extension host may have been started anew
  let number = readdirSync(folder).filter((name) => name.startsWith('done-')).length + 1;
  const asked = () => path.join(folder, `ask-${number}`);
  const answer = async () => {
    for (let ask = asked(); existsSync(ask); ask = asked()) {
      let why = '';
      try {
        await answerTo(readFileSync(ask, 'utf8'));
      } catch (error) {
        why = String(error);
      }
      const partial = path.join(folder, 'partial');
      writeFileSync(partial, why);
      renameSync(partial, path.join(folder, `done-${number++}`));
    }
  };
  /** One after another. */
  let answering = answer();
  watch(folder, () => {
    answering = answering.then(answer);
  });
}
