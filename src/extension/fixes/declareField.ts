import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../core/site/config.js';
import type { Blog } from '../posts/blog.js';

/** "This key is mine": declares it in `.upnext.json`, which is made where it is not there. */
export async function declareFieldAction(blog: Blog, key: string): Promise<vscode.CodeAction | undefined> {
  const isThere = blog.index?.files.paths.has(CONFIG_FILE) ?? false;
  const before = isThere ? await blog.read(CONFIG_FILE) : '';
  // what is not UTF-8 would be written back damaged
  if (before.includes('\uFFFD')) return undefined;
  // what reads JSON with comments is large, and few keys are unknown
  const { declareField } = await import('../../core/edits/editConfig.js');
  const after = declareField(before, key);
  if (after === undefined) return undefined;
  const title = vscode.l10n.t('Declare “{0}” as a key of this site, in {1}', key, CONFIG_FILE);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const uri = blog.uri(CONFIG_FILE);
  const edit = new vscode.WorkspaceEdit();
  if (isThere) {
    const end = new vscode.Position(before.split(/\r\n|\r|\n/).length, 0);
    edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), end), after);
  } else {
    edit.createFile(uri, { contents: new TextEncoder().encode(after) });
  }
  action.edit = edit;
  return action;
}
