import * as assert from 'node:assert/strict';
import { run } from '../../scripts/processes.mjs';
import { openFile, openWorkbench, runCommand, screenshot, webview, type Workbench } from './workbench';

describe('the packed extension', () => {
  let workbench: Workbench;

  before(async function () {
    this.timeout(180_000); // the first time, vsce is laid down
    assert.equal(await run(process.execPath, ['scripts/package.mjs'], { quiet: true }), 0);
    workbench = await openWorkbench({ folder: 'examples/mistakes', vsix: 'out/up-next.vsix' });
  });

  after(() => workbench.close());

  it('shows the series, with its icon in the activity bar', async () => {
    const { page } = workbench;
    await page.locator('.activitybar .action-item a.action-label[aria-label^="Up Next"]').click();
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Bird Boxes' }).waitFor();
  });

  it('colours the front matter and finds what is wrong with it', async () => {
    const { page } = workbench;
    await openFile(page, 'section-invalid-word.md');
    await page.locator('.squiggly-error').first().waitFor();
    // a key has the colour of an attribute, which it has only where the grammar is there
    const key = page.locator('.view-line span span', { hasText: /^series_section$/ });
    await key.waitFor();
  });

  it('shows a post in the preview, with its style', async () => {
    const { page } = workbench;
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
