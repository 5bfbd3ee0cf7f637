import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, problemsOf, replaceText, untilRules } from '../support';

const postUri = (name: string): vscode.Uri => fileUri('content', 'posts', `${name}.md`);
const SERIES = ['a-rope-worth-keeping', 'bowline', 'clove-hitch', 'trucker-s-hitch'];

async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(postUri(name));
  await vscode.extensions.getExtension('up-next.up-next')?.activate();
  return editor;
}

function placeOf({ document }: vscode.TextEditor, text: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + 1);
}

async function lensesOf(name: string): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    postUri(name),
    10,
  );
  return lenses.flatMap(({ command }) => command?.title ?? []);
}

describe('a Hugo blog', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has its parts and their neighbours above the text', async () => {
    await open('clove-hitch');
    // a post of the tests before may not be forgotten yet
    const lenses = await eventually(async () => {
      const found = (await lensesOf('clove-hitch')).join('\n');
      return found.includes('The Bowline') ? found : undefined;
    });
    assert.match(lenses, /Knots for the Garden/);
    assert.match(lenses, /A Rope Worth Keeping/);
  });

  it('says what a series is where its name is pointed at', async () => {
    const editor = await open('bowline');
    const hovers = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        placeOf(editor, 'Knots for'),
      );
      return found.length > 0 ? found : undefined;
    });
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (each instanceof vscode.MarkdownString ? each.value : ''))
      .join('\n');
    assert.match(text, /A Rope Worth Keeping/);
  });

  it('has no problem until its author makes one', async () => {
    const editor = await open('clove-hitch');
    await replaceText(editor, 'weight = 20', 'weight = 30');
    await untilRules(editor.document.uri, ['section-duplicate']);
    assert.match(problemsOf(editor.document.uri)[0] ?? '', /section-duplicate/);
  });

  it('reads TOML that is not plain once somebody writes it', async () => {
    const editor = await open('bowline');
    await replaceText(editor, 'weight = 30', 'extra = { a = [1, 2] }\nweight = 20');
    await untilRules(editor.document.uri, ['section-duplicate']);
  });

  it('gives a series another name in all of its parts', async () => {
    const editor = await open('bowline');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      placeOf(editor, 'Knots for'),
      'Say "knot"',
    );
    assert.deepEqual(
      edit
        .entries()
        .map(([uri, edits]) => [uri.path.split('/').at(-1), edits.map(({ newText }) => newText).join()])
        .sort(),
      SERIES.map((name) => [`${name}.md`, 'Say \\"knot\\"']),
    );
  });
});
