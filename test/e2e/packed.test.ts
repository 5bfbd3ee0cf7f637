import * as assert from 'node:assert/strict';
import { run } from '../../scripts/processes.mjs';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot, webview } from './workbench';

describe('the packed extension', () => {
  before(async function () {
    this.timeout(240_000); // the first time, vsce is laid down
    assert.equal(await run(process.execPath, ['scripts/package.mjs', '--built'], { quiet: true }), 0);
  });
  const workbench = useWorkbench({ folder: 'examples/mistakes', vsix: 'out/up-next.vsix' });

  it('shows the series, with its icon in the activity bar', async () => {
    const { page } = workbench();
    await page.locator('.activitybar .action-item a.action-label[aria-label^="Up Next"]').click();
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Bird Boxes' }).waitFor();
  });

  it('colours the front matter and finds what is wrong with it', async () => {
    const { page } = workbench();
    await openFile(page, 'section-invalid-word.md');
    await page.locator('.squiggly-error').first().waitFor();
    // a key has the colour of an attribute, which it has only where the grammar is there
    const key = page.locator('.view-line span span', { hasText: /^series_section$/ });
    await key.waitFor();
  });

  it('shows a post in the preview, with its style', async () => {
    const { page } = workbench();
    await openFile(page, 'section-invalid-word.md');
    await runCommand(page, 'Up Next: Open Preview to the Side');
    const heading = webview(page).locator('h1').first();
    await heading.waitFor();
    const width = await webview(page)
      .locator('#header')
      .evaluate((element) => getComputedStyle(element).maxWidth);
    assert.notEqual(width, 'none');
    await screenshot(page, 'packed');
  });
});
