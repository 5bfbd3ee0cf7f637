import * as assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { untilEqual } from '../support/untilEqual';
import { fold, openSeriesView, rootTexts, row, rowTexts, seriesRows } from './seriesRows';
import { useWorkbench } from './useWorkbench';
import { runCommand } from './workbench';

function message(page: Page): Promise<string> {
  return page.locator('.sidebar .tree-explorer-viewlet-tree-view .message:visible').innerText();
}

const NEWEST_FIRST = ['Kitchen Garden', 'Weather Station', 'Home Observatory', 'notes', 'guides'];

describe('the series view, sorted and filtered', () => {
  const workbench = useWorkbench({ folder: 'examples/blog', fresh: true });
  beforeEach(async () => {
    await openSeriesView(workbench().page);
  });

  it('puts the newest series first', async () => {
    const { page } = workbench();
    await runCommand(page, 'Up Next: Sort Series by Newest First');
    await untilEqual(() => rootTexts(page), NEWEST_FIRST);
  });

  it('shows what matches while words are typed, and all again after Escape', async () => {
    const { page } = workbench();
    const all = await rowTexts(page);
    await runCommand(page, 'Up Next: Filter Series…');
    await page.locator('.quick-input-box input').fill('water');
    await untilEqual(() => rowTexts(page), ['Kitchen Garden', '2. Watering by Weight']);
    assert.equal(await message(page), '1 of 15 posts match “water”');
    await page.keyboard.press('Escape');
    await untilEqual(() => rowTexts(page), all);
  });

  it('keeps the filter after Enter, and both after a reload', async () => {
    const { page } = workbench();
    await runCommand(page, 'Up Next: Sort Series by Newest First');
    await untilEqual(() => rootTexts(page), NEWEST_FIRST);
    await fold(page, 'Weather Station');
    await runCommand(page, 'Up Next: Filter Series…');
    await page.locator('.quick-input-box input').fill('station');
    await page.keyboard.press('Enter');
    const rows = [
      'Weather Station',
      '1. Reading a Temperature Sensor',
      '2. A Log That Survives the Night',
      '3. A Page for the Kitchen',
    ];
    await untilEqual(() => rowTexts(page), rows);
    // the click also gives VS Code the time to write down what is to be remembered
    await row(page, '2. A Log That').click();
    await page.locator('.tabs-container .tab.active', { hasText: 'a_log_that' }).waitFor();
    await page.reload();
    await seriesRows(page).first().waitFor();
    await untilEqual(() => rowTexts(page), rows);
    await runCommand(page, 'Up Next: Clear Series Filter');
    await untilEqual(() => rootTexts(page), NEWEST_FIRST);
  });
});
