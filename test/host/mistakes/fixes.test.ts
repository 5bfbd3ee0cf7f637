import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, eventually, openPost, postUri, replaceText, ruleOf, untilRules } from '../support';

async function actionsAt(uri: vscode.Uri, rule: string): Promise<readonly vscode.CodeAction[]> {
  const found = await eventually(() => diagnosticsOf(uri).find((each) => ruleOf(each) === rule));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    found.range,
    vscode.CodeActionKind.QuickFix.value,
    // so many are to be complete
    50,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}

async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('quick fixes', () => {
  afterEach(revert);

  it('writes the date that was meant, and the problem is gone', async () => {
    const uri = postUri('fields/date-invalid-format');
    const { document } = await openPost('fields/date-invalid-format');
    const before = document.getText();
    const action = (await actionsAt(uri, 'date-invalid')).find(({ title }) => title === 'Write 2022-06-27');
    assert.ok(action?.edit);
    assert.equal(action.isPreferred, true);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(document.getText(), before.replace('2022/06/27', '2022-06-27'));
    await untilRules(uri, []);
  });

  it('fixes all of a kind in one post', async () => {
    const uri = postUri('fields/field-whitespace-blanks');
    const { document } = await openPost('fields/field-whitespace-blanks');
    const actions = await actionsAt(uri, 'field-whitespace');
    const all = actions.find(({ title }) => title === 'Fix all “field-whitespace” in this post');
    assert.ok(all?.edit);
    await vscode.workspace.applyEdit(all.edit);
    assert.match(document.getText(), /^<!--\r?\ndate=2024-02-09\r?\ntopic=Garden\r?\n/);
    await untilRules(uri, []);
  });

  it('offers to fix all of a kind in all posts, which has to be confirmed', async () => {
    await openPost('fields/field-whitespace-blanks');
    const actions = await actionsAt(postUri('fields/field-whitespace-blanks'), 'field-whitespace');
    const all = actions.find(({ title }) => title === 'Fix all “field-whitespace” in all posts');
    assert.equal(all?.edit?.entries().length, 2);
  });

  it('silences a problem for its line, and in the whole file', async () => {
    const uri = postUri('body/link-broken-post');
    for (const title of ['Disable link-broken for this line', 'Disable link-broken in this file']) {
      const { document } = await openPost('body/link-broken-post');
      const silence = (await actionsAt(uri, 'link-broken')).find((action) => action.title === title);
      assert.ok(silence?.edit, title);
      await vscode.workspace.applyEdit(silence.edit);
      assert.match(document.getText(), /<!-- up-next-disable-(?:next-line|file) link-broken -->/);
      await untilRules(uri, []);
      await revert();
      await untilRules(uri, ['link-broken']);
    }
  });

  it('fixes what it can when a post is saved, where the author wants that', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update(
      'codeActionsOnSave',
      { 'source.fixAll.upNext': 'explicit' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const open = await openPost('fields/field-unknown');
      await untilRules(open.document.uri, ['field-unknown']);
      await replaceText(open, 'date=', 'date =');
      await open.document.save();
      assert.match(open.document.getText(), /^<!--\r?\ndate=\d/);
      assert.match(open.document.getText(), /^summary=/m);
      await untilRules(open.document.uri, []);
      assert.equal(open.document.isDirty, false);
    } finally {
      await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
      const restored = await openPost('fields/field-unknown');
      await replaceText(restored, '\nsummary=', '\nsumary=');
      await restored.document.save();
    }
  });
});
