import * as vscode from 'vscode';
import { equalEnds } from '../../core/text/equalEnds.js';
import { guarded } from '../boundary.js';
import type { Blogs } from '../posts/blogs.js';
import { MARKDOWN } from '../ui/selector.js';

const KIND = vscode.CodeActionKind.SourceFixAll.append('upNext');

/** `source.fixAll.upNext`: what `editor.codeActionsOnSave` runs, and "Fix All" in the menu. */
export function registerFixAll(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    MARKDOWN,
    guarded<vscode.CodeActionProvider>({
      provideCodeActions: async (document, _range, { only }) => {
        if (!only?.intersects(KIND)) return [];
        const { fixAll } = await import('../../core/fixes/fixAll.js');
        await blogs.settled();
        const found = blogs.find(document.uri);
        const index = found?.blog.index;
        if (!index) return [];
        const text = document.getText();
        const fixed = fixAll(index, [found.post.path], () => text).get(found.post.path)?.text;
        if (fixed === undefined || fixed === text) return [];
        const action = new vscode.CodeAction(vscode.l10n.t('Fix all that Up Next can fix'), KIND);
        action.edit = new vscode.WorkspaceEdit();
        action.edit.set(document.uri, [changeOf(document, text, fixed)]);
        return [action];
      },
    }),
    { providedCodeActionKinds: [KIND] },
  );
}

/** The change between what two texts begin and end with alike, so that the cursor stays where it is. */
function changeOf(document: vscode.TextDocument, before: string, after: string): vscode.TextEdit {
  const { head, tail } = equalEnds(before, after);
  const range = new vscode.Range(document.positionAt(head), document.positionAt(before.length - tail));
  return vscode.TextEdit.replace(range, after.slice(head, after.length - tail));
}
