import * as assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** Where only Up Next listens. */
const OWN_PLACE = /focusedView == 'upNext\.series'|activeWebviewPanelId == 'upNext\.preview'/;

describe('the keybindings', () => {
  it('are not used by VS Code or its own extensions', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const listed = parse((await vscode.workspace.openTextDocument(uri)).getText()) as readonly Keybinding[];
    assert.ok(listed.length > 500, String(listed.length));
    // later versions list some that never hold
    const all = listed.filter(({ when }) => when !== 'false');
    const isOurs = ({ command }: Keybinding): boolean => command.startsWith('upNext.');
    const ours = all.filter(isOurs).filter(({ when = '' }) => !OWN_PLACE.test(when));
    assert.deepEqual(ours.map(({ command }) => command).sort(), [
      'upNext.openNextPost',
      'upNext.openPreviousPost',
    ]);
    for (const { key } of ours) {
      // the beginning of a chord is not a key of its own, nor the beginning of a longer one
      const same = all.filter((other) => !isOurs(other) && `${other.key} `.startsWith(`${key} `));
      const begins = all.filter((other) => !isOurs(other) && `${key} `.startsWith(`${other.key} `));
      assert.deepEqual([...same, ...begins], [], key);
    }
  });
});
