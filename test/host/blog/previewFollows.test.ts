import * as vscode from 'vscode';
import { eventually, openPost, replaceText } from '../support';

const FIRST = 'Choosing a Dark Corner';
const SECOND = 'A Pier from Paving Slabs';

/** The titles of the previews that are open. */
function previews(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);
}

async function untilPreview(title: string): Promise<void> {
  await eventually(() => (previews().join() === title ? true : undefined));
}

describe('a preview that has gone on to another post', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openPost('guides/001_choosing_a_dark_corner');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('upNext.openPreviewToSide');
    await untilPreview(FIRST);
    await eventually(() => (vscode.window.activeTextEditor ? undefined : true));
    await vscode.commands.executeCommand('upNext.openNextPost');
    await untilPreview(SECOND);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await eventually(() => (vscode.window.activeTextEditor === editor ? true : undefined));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('comes back when the author moves the caret in the text', async () => {
    await vscode.commands.executeCommand('cursorMove', { to: 'down' });
    await untilPreview(FIRST);
  });

  it('comes back when the author changes the text, and stays while it is locked', async () => {
    await vscode.commands.executeCommand('upNext.lockPreview');
    await untilPreview(`[Locked] ${SECOND}`);
    await replaceText(editor, FIRST, 'Choosing');
    await vscode.commands.executeCommand('cursorMove', { to: 'down' });
    await untilPreview(`[Locked] ${SECOND}`);
    await vscode.commands.executeCommand('upNext.unlockPreview');
    await untilPreview('Choosing');
  });
});
