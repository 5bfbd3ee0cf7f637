import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openPost, replaceText } from '../support';

async function complete(
  uri: vscode.Uri,
  position: vscode.Position,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    trigger,
    100,
  );
  // where nobody has anything to offer, VS Code offers the words of the open documents
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** Opens a post in which one text is in place of another, with the cursor after it. */
async function write(from: string, to: string): Promise<{ uri: vscode.Uri; cursor: vscode.Position }> {
  const editor = await openPost('notes/saving-tomato-seed');
  await replaceText(editor, from, to);
  const { document } = editor;
  const cursor = document.positionAt(document.getText().indexOf(to) + to.length);
  return { uri: document.uri, cursor };
}

describe('completion in the editor', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('offers the topics of the blog after the equals sign, the commonest first', async () => {
    const { uri, cursor } = await write('topic=Garden', 'topic=');
    const items = await complete(uri, cursor, '=');
    assert.deepEqual(items.map(labelOf), ['Astronomy', 'Garden', 'Electronics', 'Workshop']);
    assert.equal(items[0]?.kind, vscode.CompletionItemKind.Value);
    assert.ok(items[0].sortText !== undefined && items[0].sortText < (items[1]?.sortText ?? ''));
  });

  it('replaces the whole value', async () => {
    const { uri, cursor } = await write('topic=Garden', 'topic=Gar');
    const [garden] = await complete(uri, cursor.translate(0, -2));
    assert.ok(garden?.range instanceof vscode.Range);
    assert.deepEqual([garden.range.start.character, garden.range.end.character], [6, 9]);
  });

  it('offers the series with their posts, and their next section', async () => {
    const series = await write('series=Kitchen Garden', 'series=');
    const items = await complete(series.uri, series.cursor, '=');
    assert.deepEqual(items.map(labelOf).sort(), ['Home_Observatory', 'Kitchen Garden', 'Weather Station']);
    const home = items.find((item) => labelOf(item) === 'Home_Observatory');
    assert.ok(home?.documentation instanceof vscode.MarkdownString);
    assert.match(home.documentation.value, /Polar Alignment in Ten Minutes/);
    await vscode.commands.executeCommand('workbench.action.files.revert');

    const { uri, cursor } = await write('series_section=3', 'series_section=');
    assert.deepEqual((await complete(uri, cursor, '=')).map(labelOf), ['3']);
  });

  it('offers the keys that are missing on a new line', async () => {
    const { uri } = await write('topic=Garden', '');
    const [topic, ...others] = await complete(uri, new vscode.Position(2, 0), '\n');
    assert.ok(topic && labelOf(topic) === 'topic');
    assert.deepEqual(others, []);
    assert.equal(topic.insertText, 'topic=');
    assert.ok(typeof topic.documentation === 'string');
    assert.match(topic.documentation, /What the post is about/);
    assert.equal(topic.command?.command, 'editor.action.triggerSuggest');
  });

  it('offers posts by title in a link, as the blog writes links', async () => {
    const { uri, cursor } = await write('## Choose', '[x](');
    const items = await complete(uri, cursor, '(');
    const pier = items.find((item) => labelOf(item) === 'A Pier from Paving Slabs');
    assert.equal(
      pier?.insertText,
      '../../guides/002_a_pier_from_paving_slabs/002_a_pier_from_paving_slabs.md',
    );
    assert.ok(pier.documentation instanceof vscode.MarkdownString);
    assert.match(pier.documentation.value, /Sixteen/);
    assert.equal(pier.documentation.isTrusted ?? false, false);
  });

  it('offers nothing in code', async () => {
    const { uri, cursor } = await write('```text\n', '```text\n[x](');
    const items = await complete(uri, cursor, '(');
    // VS Code's own Markdown support does offer its files there
    assert.ok(!items.some((item) => labelOf(item) === 'A Pier from Paving Slabs'));
  });

  it('offers the front matter in an empty file that was never saved, and none in one that is not a post', async () => {
    await openPost('notes/saving-tomato-seed');
    const empty = await vscode.workspace.openTextDocument({ language: 'markdown', content: '<' });
    const items = await complete(empty.uri, new vscode.Position(0, 1), '<');
    const block = items.find((item) => labelOf(item) === 'front matter');
    assert.ok(block?.insertText instanceof vscode.SnippetString);
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    const today = `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
    assert.ok(block.insertText.value.startsWith(`<!--\ndate=${today}\ntopic=\${1|Astronomy,Garden,`));

    const notes = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Notes\n\ntopic=',
    });
    assert.deepEqual(await complete(notes.uri, new vscode.Position(2, 6), '='), []);
  });

  it('names the title after the folder of a new post', async () => {
    const uri = fileUri('src', 'assets', 'posts', 'notes', '07_pruning-the-vine', '07_pruning-the-vine.md');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array());
    await vscode.window.showTextDocument(uri);
    const block = await eventually(async () =>
      (await complete(uri, new vscode.Position(0, 0))).find((item) => labelOf(item) === 'front matter'),
    );
    assert.ok(block.insertText instanceof vscode.SnippetString);
    assert.match(block.insertText.value, /# \$\{3:Pruning the vine\}/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, '..'), { recursive: true });
  });
});
