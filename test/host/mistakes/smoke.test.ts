import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';

describe('VS Code', () => {
  it('has a copy of the workspace open, not the workspace itself', () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
    assert.equal(path.basename(folder), 'mistakes');
    assert.ok(!folder.startsWith(process.env.UP_NEXT_ROOT ?? ''), folder);
  });

  it('loads Up Next from the checkout', () => {
    const extension = vscode.extensions.getExtension('up-next.up-next');
    assert.equal(extension?.extensionPath, process.env.UP_NEXT_ROOT);
  });

  it('finds files', async () => {
    assert.notEqual((await vscode.workspace.findFiles('**/*.md', null, 1)).length, 0);
  });
});
