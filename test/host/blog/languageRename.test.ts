import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPost, placeOf, postUri, renameAt } from '../support';

const SERIES = [
  'guides/001_choosing_a_dark_corner',
  'guides/002_a_pier_from_paving_slabs',
  'guides/003_polar_alignment_in_ten_minutes',
  'guides/004_a_first_light_logbook',
];

async function seriesOf(place: string): Promise<string | undefined> {
  const document = await vscode.workspace.openTextDocument(postUri(place));
  return /^series=(.*)$/m.exec(document.getText())?.[1];
}

describe('references of a series and a topic', () => {
  const references = (editor: vscode.TextEditor, at: string) =>
    vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      placeOf(editor, at),
    );

  it('are the values in all posts of that name', async () => {
    const editor = await openPost(SERIES[1] ?? '');
    const found = await references(editor, 'Home_Observatory');
    assert.deepEqual(
      found.map(({ uri, range }) => [uri.toString(), range.start.character, range.end.character]),
      SERIES.map((place) => [postUri(place).toString(), 7, 23]),
    );
    assert.equal((await references(editor, 'Astronomy')).length, 5);
  });
});

describe('renaming a series', () => {
  before(async () => {
    // that of headings is asked for below, and nothing else may have started it
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('offers the value to write over, and nothing but the value', async () => {
    const editor = await openPost(SERIES[1] ?? '');
    const prepare = (at: string) =>
      vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        editor.document.uri,
        placeOf(editor, at),
      );
    const { range, placeholder } = await prepare('Home_Observatory');
    assert.equal(placeholder, 'Home_Observatory');
    assert.equal(editor.document.getText(range), 'Home_Observatory');
    await assert.rejects(async () => prepare('series='));
    await assert.rejects(async () => prepare('A tripod on a lawn'));
    // headings are VS Code's own to rename
    assert.equal((await prepare('Parts')).placeholder, 'Parts');
  });

  it('changes every post of it in one edit', async () => {
    const edit = await renameAt(await openPost(SERIES[1] ?? ''), 'Home_Observatory', 'My Garden Dome');
    assert.deepEqual(
      edit.entries().map(([uri, [change, ...more]]) => [uri.toString(), change?.newText, more.length]),
      SERIES.map((place) => [postUri(place).toString(), 'My_Garden_Dome', 0]),
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const place of SERIES) assert.equal(await seriesOf(place), 'My_Garden_Dome');
    await vscode.commands.executeCommand('undo');
    for (const place of SERIES) assert.equal(await seriesOf(place), 'Home_Observatory');
    await vscode.commands.executeCommand('redo');
    for (const place of SERIES) assert.equal(await seriesOf(place), 'My_Garden_Dome');
    // everything that follows from it is there at once
    const again = await renameAt(await openPost(SERIES[0] ?? ''), 'My_Garden_Dome', 'Home_Observatory');
    assert.equal(again.size, 4);
    assert.ok(await vscode.workspace.applyEdit(again));
    for (const place of SERIES) {
      await vscode.window.showTextDocument(postUri(place));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  for (const [name, message] of [
    [' ', /empty/],
    ['a --> b', /ends the comment/],
    ['Kitchen Garden', /The series “Kitchen Garden” already exists, and its part 1 is/],
  ] as const) {
    it(`refuses ${JSON.stringify(name)} and says why`, async () => {
      const editor = await openPost(SERIES[1] ?? '');
      await assert.rejects(async () => renameAt(editor, 'Home_Observatory', name), message);
    });
  }
});
