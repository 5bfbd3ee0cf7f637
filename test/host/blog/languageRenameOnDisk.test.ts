import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, openPost, postUri, renameAt } from '../support';

describe('renaming a series on disk', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('sees a post that another program has just written', async () => {
    // a post that no editor holds: an open document is what counts, whatever is on disk
    const uri = postUri('guides/007_a_page_for_the_kitchen');
    const file = uri.fsPath;
    const text = readFileSync(file, 'utf8');
    const editor = await openPost('guides/005_reading_a_temperature_sensor');
    writeFileSync(file, text.replace('series=', 'x=1\nseries='));
    try {
      // right away the places are old, and it is refused; a moment later they are the new ones
      const edit = await eventually(async () => {
        try {
          const found = await renameAt(editor, 'Weather Station', 'Dome');
          return found;
        } catch (error) {
          assert.match(String(error), /has just changed/);
          return undefined;
        }
      });
      const change = edit.get(uri)[0];
      const line = change?.range.start.line ?? 0;
      assert.match(readFileSync(file, 'utf8').split('\n')[line] ?? '', /^series=/);
    } finally {
      writeFileSync(file, text);
    }
  });
});
