import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/site/config.js';
import type { Blog } from '../posts/blog.js';
import type { Command } from './command.js';

/** Writes a first `.upnext.json`, or opens the one that is there. */
export const createConfiguration: Command = async ({ blogs, active }) => {
  await blogs.settled();
  const blog = active.get()?.blog ?? (await pickFolder(blogs.all));
  if (!blog?.index) return;
  const uri = blog.uri(CONFIG_FILE);
  if (!blog.index.files.paths.has(CONFIG_FILE)) {
    const { proposeConfig } = await import('../../core/edits/editConfig.js');
    const edit = new vscode.WorkspaceEdit();
    const contents = new TextEncoder().encode(proposeConfig(blog.index));
    // one that another program has just written stays
    edit.createFile(uri, { contents, ignoreIfExists: true });
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.window.showTextDocument(uri);
};

async function pickFolder(folders: readonly Blog[]): Promise<Blog | undefined> {
  if (folders.length < 2) return folders[0];
  const items = folders.map((blog) => ({ label: blog.folder.name, posts: blog }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('For which folder?'),
  });
  return picked?.posts;
}
