import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/site/config.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import type { Command } from './command.js';

/** Writes a first `.upnext.json`, or opens the one that is there. */
export const createConfiguration: Command = async ({ workspace, active }) => {
  await workspace.settled();
  const posts = active.get()?.posts ?? (await pickFolder(workspace.folders));
  if (!posts?.index) return;
  const uri = posts.uri(CONFIG_FILE);
  if (!posts.index.files.paths.has(CONFIG_FILE)) {
    const { proposeConfig } = await import('../../core/edits/editConfig.js');
    const edit = new vscode.WorkspaceEdit();
    const contents = new TextEncoder().encode(proposeConfig(posts.index));
    // one that another program has just written stays
    edit.createFile(uri, { contents, ignoreIfExists: true });
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.window.showTextDocument(uri);
};

async function pickFolder(folders: readonly FolderPosts[]): Promise<FolderPosts | undefined> {
  if (folders.length < 2) return folders[0];
  const items = folders.map((posts) => ({ label: posts.folder.name, posts }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('For which folder?'),
  });
  return picked?.posts;
}
