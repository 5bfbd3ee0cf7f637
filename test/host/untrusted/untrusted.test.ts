import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEFAULT_CONFIG } from '../../../src/core/site/config.js';
import { Blogs } from '../../../src/extension/posts/blogs.js';
import { SeriesRows } from '../../../src/extension/views/seriesRows.js';
import { eventually, fileUri, openPost, postUri, replaceText, untilRules } from '../support';
import { testLog } from '../testLog';

const POST = 'guides/002_a_pier_from_paving_slabs';

describe('Up Next in a window that does not trust the folder', () => {
  before(function () {
    // desktop VS Code trusts every folder in tests
    if (vscode.workspace.isTrusted) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('says that it is limited there', () => {
    const extension = vscode.extensions.getExtension<unknown>('up-next.up-next');
    const manifest = extension?.packageJSON as typeof import('../../../package.json');
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  });

  it('reports what is wrong, and takes it back', async () => {
    const editor = await openPost(POST);
    await untilRules(postUri(POST), []);
    await replaceText(editor, 'series_section=2', 'series_section=3');
    await untilRules(postUri('guides/003_polar_alignment_in_ten_minutes'), ['section-duplicate']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await untilRules(postUri('guides/003_polar_alignment_in_ten_minutes'), []);
  });

  it('shows a preview', async () => {
    await openPost(POST);
    await vscode.commands.executeCommand('upNext.openPreviewToSide');
    await eventually(() =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input, label }) => input instanceof vscode.TabInputWebview && label.includes('Pier')),
    );
  });

  describe('with a configuration', () => {
    const config = fileUri('.upnext.json');
    let original: Uint8Array;

    before(async () => {
      original = await vscode.workspace.fs.readFile(config);
      const written = {
        posts: ['nothing/**'],
        exclude: ['**/*.md'],
        siteRoots: ['../secrets', 'src'],
        fields: { topic: { pattern: 'no topic of this blog' }, mood: { required: true } },
      };
      await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(JSON.stringify(written)));
    });
    after(() => vscode.workspace.fs.writeFile(config, original));

    it('uses neither its patterns and globs nor roots outside of the folder, and the rest', async () => {
      await openPost(POST);
      // no `field-value`, and the post is still one
      await untilRules(postUri(POST), ['field-missing']);
    });

    it('has rows in the series view', async () => {
      const log = testLog();
      const blogs = new Blogs(log);
      const rows = new SeriesRows(blogs, { sort: 'name', filter: undefined });
      try {
        const series = await eventually(() =>
          rows.getChildren().find((row) => row.kind === 'series' && row.name === 'Home Observatory'),
        );
        assert.equal(rows.getChildren(series).length, 4);
        const used = blogs.all[0]?.index?.site.config;
        assert.deepEqual(used?.siteRoots, ['src']);
        assert.deepEqual([used.posts, used.exclude], [DEFAULT_CONFIG.posts, DEFAULT_CONFIG.exclude]);
      } finally {
        for (const disposable of [rows, blogs, log]) disposable.dispose();
      }
    });
  });
});
