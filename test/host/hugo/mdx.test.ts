import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, eventually, fileUri, placeOf, untilRules } from '../support';

const uri = fileUri('content', 'posts', 'sheet-bend.mdx');
const TEXT = `+++
title = "The Sheet Bend"
date = 2024-08-01
categories = ["Knots"]
series = ["Knots for the Garden"]
weight = 20
+++

import Rope from '../../rope';

<Rope colour={green} />

[The clove hitch](clove-hitch.md) and [nothing](nowhere.md).
`;

/** What a provider of VS Code says of the post, as soon as it says something. */
function ask<Answer>(command: string, ...args: readonly unknown[]): Promise<readonly Answer[]> {
  return eventually(async () => {
    const found = await vscode.commands.executeCommand<readonly Answer[]>(command, uri, ...args);
    return found.length > 0 ? found : undefined;
  });
}

describe('an .mdx post where no extension knows MDX', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    editor = await vscode.window.showTextDocument(uri);
    await vscode.extensions.getExtension('up-next.up-next')?.activate();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri);
  });

  it('is no Markdown to VS Code', () => assert.notEqual(editor.document.languageId, 'markdown'));

  it('has its problems, and fixes for them', async () => {
    await untilRules(uri, ['section-duplicate', 'link-broken']);
    const [duplicate] = diagnosticsOf(uri);
    const actions = await ask<vscode.CodeAction>('vscode.executeCodeActionProvider', duplicate?.range);
    assert.ok(actions.some(({ title }) => title.includes('Knots for the Garden')));
  });

  it('has lenses, hovers and links', async () => {
    const lenses = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', 10);
    assert.ok(lenses.some(({ command }) => command?.title.includes('Knots for the Garden')));
    const hovers = await ask<vscode.Hover>('vscode.executeHoverProvider', placeOf(editor, 'Knots for'));
    assert.equal(hovers.length, 1);
    const places = await ask<vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      placeOf(editor, 'clove-hitch.md'),
    );
    assert.ok(places.some(({ targetUri }) => targetUri.path.endsWith('/clove-hitch.md')));
    const references = await ask<vscode.Location>(
      'vscode.executeReferenceProvider',
      placeOf(editor, 'Knots for'),
    );
    assert.equal(references.length, 5);
  });

  it('completes its front matter', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      placeOf(editor, 'Knots"]\nseries'),
      '"',
    );
    assert.ok(list.items.some(({ insertText }) => insertText === '"Knots"'));
  });

  it('is shown in the preview', async () => {
    await vscode.commands.executeCommand('upNext.openPreview', uri);
    await eventually(() =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input, label }) => input instanceof vscode.TabInputWebview && label.includes('Sheet Bend')),
    );
  });
});
