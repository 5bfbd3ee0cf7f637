import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openPost, postUri, problemsOf, untilRules } from '../support';

async function setRules(rules: Readonly<Record<string, string>> | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('upNext').update('rules', rules, vscode.ConfigurationTarget.Global);
}

describe('the configuration', () => {
  const config = fileUri('.upnext.json');
  let original: Uint8Array;

  before(async () => {
    original = await vscode.workspace.fs.readFile(config);
    await openPost('fields/field-unknown');
    await untilRules(postUri('fields/field-unknown'), ['field-unknown']);
  });

  afterEach(async () => {
    await setRules(undefined);
    await vscode.workspace.fs.writeFile(config, original);
    // VS Code reads a file that is open anew when its watcher tells of it
    const document = await vscode.workspace.openTextDocument(config);
    await eventually(() => (document.getText() === new TextDecoder().decode(original) ? true : undefined));
    await untilRules(postUri('fields/field-unknown'), ['field-unknown']);
  });

  it('takes severities from the settings, and from the file before them', async () => {
    const gap = postUri('series/section-gap');
    await setRules({ 'section-gap': 'error' });
    await eventually(() => (problemsOf(gap)[0]?.includes(' error ') ? true : undefined));
    const text = new TextDecoder().decode(original).replace('{', '{ "rules": { "section-gap": "hint" },');
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text));
    await eventually(() => (problemsOf(gap)[0]?.includes(' hint ') ? true : undefined));
  });

  it('takes a key that the author calls theirs', async () => {
    const uri = postUri('fields/field-unknown');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(3, 0, 3, 6),
    );
    const declare = actions.find(({ title }) => title.startsWith('Declare “sumary”'));
    assert.ok(declare?.edit);
    await vscode.workspace.applyEdit(declare.edit);
    // the key is no longer a slip for another one, which is now missing
    await untilRules(uri, ['field-missing']);
    const document = await vscode.workspace.openTextDocument(config);
    const season = '"season": { "values": ["spring", "summer", "autumn", "winter"] }';
    const text = new TextDecoder().decode(original);
    assert.equal(document.getText(), text.replace(season, `${season},\n    "sumary": {}`));
    await document.save();
  });

  it('is written for a blog that has none, and names its posts', async () => {
    await vscode.workspace.fs.delete(config);
    await untilRules(postUri('front-matter/front-matter-missing'), []);
    await vscode.commands.executeCommand('upNext.createConfiguration');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), config.toString());
    assert.match(document.getText(), /"posts": \[\s*"src\/assets\/posts\/\*\/\*\/\*\.md"\s*\]/);
    await untilRules(postUri('front-matter/front-matter-missing'), ['front-matter-missing']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
