import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, replaceText } from '../support';

/** A post of the blog in which one text is in place of another; `⟦⟧` in that is the cursor. */
async function write(from: string, to: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(fileUri('content', 'posts', 'tape-is-not-a-knot.md'));
  await vscode.extensions.getExtension('up-next.up-next')?.activate();
  await replaceText(editor, from, to);
  await putCursor(editor);
  return editor;
}

/** Puts the cursor at `⟦⟧`, which goes. */
async function putCursor(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const cursor = document.positionAt(document.getText().indexOf('⟦⟧'));
  await replaceText(editor, '⟦⟧', '');
  editor.selection = new vscode.Selection(cursor, cursor);
}

async function completeAt(
  { document, selection }: vscode.TextEditor,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    trigger,
  );
  // where nobody has anything to offer, VS Code offers the words of the open documents
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

/** The line of the cursor once a suggestion is taken. */
function lineWith(editor: vscode.TextEditor, item: vscode.CompletionItem | undefined): string | undefined {
  const { range, insertText } = item ?? {};
  if (!(range instanceof vscode.Range) || typeof insertText !== 'string') return undefined;
  const line = editor.document.lineAt(range.start.line).text;
  return line.slice(0, range.start.character) + insertText + line.slice(range.end.character);
}

describe('completion in a Hugo blog', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [typed, trigger, wanted] of [
    ['series =⟦⟧', '=', 'series = ["Knots for the Garden"]'],
    ['series = ⟦⟧', ' ', 'series = ["Knots for the Garden"]'],
    ['series = [⟦⟧]', '[', 'series = ["Knots for the Garden"]'],
    ['series = ["⟦⟧]', '"', 'series = ["Knots for the Garden"]'],
    ['categories = ["Tape",⟦⟧]', ',', 'categories = ["Tape","Knots"]'],
    ['categories = ["Tape", ⟦⟧]', ' ', 'categories = ["Tape", "Knots"]'],
    ['series = ["Knots for the Garden"]\nweight = ⟦⟧', ' ', 'weight = 50'],
  ] as const) {
    it(`makes ${wanted} of ${JSON.stringify(typed)}`, async () => {
      const editor = await write('+++\n\n', `${typed}\n+++\n\n`);
      const [first] = await completeAt(editor, trigger);
      assert.equal(lineWith(editor, first), wanted);
    });
  }

  it('offers the keys of the blog on a new line', async () => {
    const editor = await write('+++\n\n', '⟦⟧\n+++\n\n');
    const items = await completeAt(editor, '\n');
    assert.deepEqual(
      items.map((item) => lineWith(editor, item)),
      ['series = ', 'weight = ', 'draft = '],
    );
  });

  it('offers them in front matter that holds nothing yet', async () => {
    const editor = await write('+++', '+++\n⟦⟧\n+++\n\n+++');
    const whole = new vscode.Range(2, 0, editor.document.lineCount, 0);
    await editor.edit((builder) => builder.replace(whole, '+++\n'));
    const [first] = await completeAt(editor, '\n');
    assert.equal(lineWith(editor, first), 'title = ');
  });

  it('offers nothing while prose is typed', async () => {
    const editor = await write('+++\n\n', '+++\n\nseries = ⟦⟧\n\n');
    assert.deepEqual(await completeAt(editor, ' '), []);
  });
});
