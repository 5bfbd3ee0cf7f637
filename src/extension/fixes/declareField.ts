import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/config/config.js';
import { declareField } from '../../core/config/editConfig.js';
import type { FolderPosts } from '../posts/folderPosts.js';

/** "This key is mine": declares it in `.upnext.json`, which is made where it is not there. */
export async function declareFieldAction(posts: FolderPosts, key: string): Promise<vscode.CodeAction> {
  const title = vscode.l10n.t('Declare “{0}” as a key of this site, in {1}', key, CONFIG_FILE);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const uri = posts.uri(CONFIG_FILE);
  const edit = new vscode.WorkspaceEdit();
  if (posts.index?.files.paths.has(CONFIG_FILE)) {
    const text = await posts.read(CONFIG_FILE);
    const end = new vscode.Position(text.split(/\r\n|\r|\n/).length, 0);
    edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), end), declareField(text, key));
  } else {
    edit.createFile(uri, { contents: new TextEncoder().encode(declareField('', key)) });
  }
  action.edit = edit;
  return action;
}
