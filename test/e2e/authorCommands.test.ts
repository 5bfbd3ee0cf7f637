import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../scripts/root.mjs';
import { eventually } from '../support/eventually';
import { textsBelow } from './texts';
import { openFile, openWorkbench, runCommand, screenshot, type Workbench } from './workbench';

function row(page: Page, text: string): Locator {
  return page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text });
}

function statusBar(page: Page, text: string | RegExp): Locator {
  return page.locator('.statusbar-item', { hasText: text });
}

function question(page: Page): Locator {
  return page.locator('.quick-input-widget');
}

async function openSeriesView(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item', {
    has: page.locator('a.action-label[aria-label^="Up Next"]'),
  });
  // a click on the view that is open would close it
  if (!(await icon.getAttribute('class'))?.includes('checked')) await icon.click();
  await page.locator('.sidebar .pane-body .monaco-list-row').first().waitFor();
}

const GUIDES = 'src/assets/posts/guides';
const DARK_CORNER = `${GUIDES}/001_choosing_a_dark_corner/001_choosing_a_dark_corner.md`;

describe('what an author does to the posts of the blog', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/blog' });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  after(() => workbench.close());

  const onDisk = (file: string): string => readFileSync(path.join(workbench.folder, file), 'utf8');

  it('renames a series from its row, and is told why a name will not do', async () => {
    const { page } = workbench;
    await openSeriesView(page);
    const before = onDisk(DARK_CORNER);
    await row(page, 'Home Observatory').click();
    await page.keyboard.press('F2');
    await question(page)
      .locator('.quick-input-title', { hasText: 'Rename Series: Home Observatory' })
      .waitFor();
    const input = question(page).locator('.quick-input-filter input');
    await input.fill('Kitchen Garden');
    await question(page).locator('.quick-input-message', { hasText: 'already' }).waitFor();
    await screenshot(page, 'rename-series-refused');
    await input.fill('Backyard Astronomy');
    await page.keyboard.press('Enter');
    await row(page, 'Backyard Astronomy').waitFor();
    const after = before.replace('series=Home_Observatory', 'series=Backyard_Astronomy');
    await eventually(() => (onDisk(DARK_CORNER) === after ? true : undefined));
    await statusBar(page, 'is now “Backyard Astronomy”: 4 posts').waitFor();
  });

  it('copies the address of a post on its site', async () => {
    const { page } = workbench;
    await openFile(page, '001_choosing_a_dark_corner.md');
    await runCommand(page, 'Up Next: Copy Site Link');
    await statusBar(page, 'Copied /guides/001_choosing_a_dark_corner').waitFor();
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), '/guides/001_choosing_a_dark_corner');
  });

  it('is told where there is nothing to renumber, and nothing to fix', async () => {
    const { page } = workbench;
    await openFile(page, '001_choosing_a_dark_corner.md');
    await runCommand(page, 'Up Next: Renumber Series');
    await statusBar(page, 'numbered 1 to 4 already').waitFor();
    await runCommand(page, 'Up Next: Fix All Posts');
    await statusBar(page, 'nothing that Up Next can fix').waitFor();
  });
});

describe('what an author does to the posts with mistakes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/mistakes' });
  });
  after(() => workbench.close());

  it('checks them all, and looks at the list of problems', async () => {
    const { page } = workbench;
    await openFile(page, 'section-gap-start.md');
    await runCommand(page, 'Up Next: Check All Posts');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await statusBar(page, /^Posts: \d+\. Errors: [1-9]\d*\. Warnings: [1-9]/).waitFor();
    await screenshot(page, 'check-all');
  });

  it('fixes them all, after a look at the changes', async () => {
    const { page, folder } = workbench;
    const before = textsBelow(folder);
    const other = `${folder}-by-command-line`;
    cpSync(folder, other, { recursive: true });
    spawnSync(process.execPath, [path.join(root(), 'dist', 'cli.js'), 'check', other, '--fix']);
    const fixed = textsBelow(other);
    assert.notDeepEqual(fixed, before);
    await openFile(page, 'section-gap-start.md');
    await runCommand(page, 'Up Next: Fix All Posts');
    await page.locator('.panel .monaco-list-row', { hasText: 'mojibake.md' }).waitFor();
    await screenshot(page, 'fix-all-preview');
    assert.deepEqual(textsBelow(folder), before);
    await page.locator('.panel .monaco-button', { hasText: 'Apply' }).first().click();
    await eventually(() => (isDeepStrictEqual(textsBelow(folder), fixed) ? true : undefined));
  });
});
