import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Blogs } from '../../src/extension/posts/blogs.js';
import { SeriesRows } from '../../src/extension/views/seriesRows.js';
import { eventually, openPost, postUri, replaceText, untilRules } from '../host/support';

describe('Up Next in a browser', () => {
  it('runs without Node, on files that are no disk’s', () => {
    assert.equal(typeof process, 'undefined');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.notEqual(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'file');
    const extension = vscode.extensions.getExtension('up-next.up-next');
    assert.equal(extension?.extensionKind, vscode.ExtensionKind.UI);
  });

  it('reports what is wrong in another post, and takes it back', async () => {
    const editor = await openPost('guides/002_a_pier_from_paving_slabs');
    const other = postUri('guides/003_polar_alignment_in_ten_minutes');
    await untilRules(other, []);
    await replaceText(editor, 'series_section=2', 'series_section=3');
    await untilRules(other, ['section-duplicate']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await untilRules(other, []);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has rows for the series view', async () => {
    const log = vscode.window.createOutputChannel('Up Next, tested', { log: true });
    const posts = new Blogs(log);
    const rows = new SeriesRows(posts, { sort: 'name', filter: undefined });
    try {
      const top = await eventually(() => {
        const children = rows.getChildren();
        return children.length > 0 ? children : undefined;
      });
      const series = top.find((row) => row.kind === 'series' && row.name === 'Home Observatory');
      assert.ok(series);
      assert.equal(rows.getChildren(series).length, 4);
    } finally {
      for (const disposable of [rows, posts, log]) disposable.dispose();
    }
  });
});
