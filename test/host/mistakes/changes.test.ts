import * as assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { eventually, fileUri, openPost, postUri, problemsOf, replaceText, untilRules } from '../support';

const POST = `<!--
date=2024-08-01
topic=Garden
series=Pruning
series_section=3
summary=Where to cut an old apple tree.
-->

# Pruning Apples
`;

describe('problems while posts change', () => {
  const first = postUri('series/section-duplicate-b');
  const second = postUri('series/section-duplicate-a');

  beforeEach(async () => {
    await openPost('series/section-duplicate-b');
    await untilRules(second, ['section-duplicate']);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('clears a problem in another post by an edit that is not saved, and brings it back with undo', async () => {
    const editor = await openPost('series/section-duplicate-b');
    await replaceText(editor, 'series_section=2', 'series_section=3');
    await untilRules(second, []);
    await untilRules(first, []);
    assert.equal(editor.document.isDirty, true);
    await vscode.commands.executeCommand('undo');
    await untilRules(first, ['section-duplicate']);
    await untilRules(second, ['section-duplicate']);
  });

  it('moves a problem with the text above it', async () => {
    const editor = await openPost('series/section-duplicate-b');
    await replaceText(editor, 'topic=', 'topic=Trees\nsummary=A second one.\n#');
    await untilRules(first, ['front-matter-syntax', 'section-duplicate', 'field-duplicate']);
    assert.match(problemsOf(first)[1] ?? '', /^6:15-6:16 /);
  });

  it('goes back to the file on disk when changes are thrown away', async () => {
    const editor = await openPost('series/section-duplicate-b');
    await replaceText(editor, 'series_section=2', 'series_section=3');
    await untilRules(second, []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilRules(second, ['section-duplicate']);
  });

  it('sees a post that another program writes, renames and deletes', async () => {
    const folder = path.dirname(path.dirname(second.fsPath));
    const created = path.join(folder, 'apples', 'apples.md');
    mkdirSync(path.dirname(created));
    writeFileSync(created, POST.replace('series_section=3', 'series_section=2'));
    await untilRules(vscode.Uri.file(created), ['section-duplicate']);

    writeFileSync(created, POST);
    await untilRules(vscode.Uri.file(created), []);

    writeFileSync(created, POST.replace('date=', 'date=1'));
    await untilRules(vscode.Uri.file(created), ['date-invalid']);
    const renamed = path.join(folder, 'old-apples');
    renameSync(path.dirname(created), renamed);
    await untilRules(vscode.Uri.file(path.join(renamed, 'apples.md')), ['date-invalid']);
    await untilRules(vscode.Uri.file(created), []);

    rmSync(renamed, { recursive: true });
    await untilRules(vscode.Uri.file(path.join(renamed, 'apples.md')), []);
  });

  it('sees a post that is renamed and deleted in VS Code, and the links to it', async () => {
    const linking = postUri('body/link-broken-post');
    const missing = fileUri('src', 'assets', 'posts', 'fields', 'field-unknwon', 'field-unknwon.md');
    const written = await vscode.workspace.fs.readFile(linking);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(missing, { contents: new TextEncoder().encode(POST.replace(/series.*\n/g, '')) });
    await vscode.workspace.applyEdit(edit);
    await untilRules(linking, []);

    const moved = vscode.Uri.joinPath(missing, '..', '..', 'elsewhere.md');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(missing, moved);
    await vscode.workspace.applyEdit(rename);
    const saved = async (): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(linking));
    await eventually(async () => ((await saved()).includes('elsewhere.md') ? true : undefined));
    await untilRules(linking, []);

    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(moved);
    await vscode.workspace.applyEdit(removal);
    await untilRules(linking, ['link-broken']);
    await vscode.workspace.fs.writeFile(linking, written);
    await eventually(() => (problemsOf(linking)[0]?.startsWith('9:24-9:67') ? true : undefined));
  });

  it('follows the configuration, and shows a mistake in it at its place', async () => {
    const config = fileUri('.upnext.json');
    const editor = await vscode.window.showTextDocument(config);
    const before = editor.document.getText();
    await replaceText(editor, '{', '{ "rules": { "section-duplicate": "off" },');
    await untilRules(second, []);
    await replaceText(editor, '"off"', '"of"');
    await untilRules(config, ['undefined']);
    assert.equal(vscode.languages.getDiagnostics(config)[0]?.range.start.line, 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(editor.document.getText(), before);
    await untilRules(config, []);
    await untilRules(second, ['section-duplicate']);
  });
});
