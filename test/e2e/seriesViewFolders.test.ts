import * as assert from 'node:assert/strict';
import { badgeOf, openSeriesView, rootTexts, rowTexts, row } from './seriesRows';
import { untilEqual } from './untilEqual';
import { openFile, openWorkbench, runCommand, type Workbench } from './workbench';

describe('the series view of several folders', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/examples.code-workspace' });
    await openSeriesView(workbench.page);
  });
  after(() => workbench.close());

  it('has a row for each folder, which carries the problems in it', async () => {
    const { page } = workbench;
    await untilEqual(() => rootTexts(page), ['blog', 'mistakes']);
    await untilEqual(() => badgeOf(page, 'mistakes'), '9+');
    assert.equal(await badgeOf(page, 'blog'), '');
  });

  it('follows what is typed in one of them', async () => {
    const { page } = workbench;
    await openFile(page, 'watering-by-weight.md');
    await page.locator('.view-line', { hasText: '# Watering by Weight' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Again');
    await row(page, '2. Watering by Weight Again').waitFor();
  });

  it('shows below each folder what matches, and the most problems first', async () => {
    const { page } = workbench;
    await runCommand(page, 'Up Next: Filter Series…');
    await page.locator('.quick-input-box input').fill('pruning');
    await untilEqual(
      () => rowTexts(page),
      ['mistakes', 'Pruning', '1. Pruning Apple Trees', '2. Pruning Currants', '2. Pruning Roses'],
    );
    await page.locator('.quick-input-box input').fill('no such words');
    await untilEqual(() => rowTexts(page), []);
    await page.keyboard.press('Escape');
    await row(page, 'Kitchen Garden').waitFor();
    await runCommand(page, 'Up Next: Sort Series by Problems First');
    await untilEqual(async () => {
      const rows = await rowTexts(page);
      return rows.slice(rows.indexOf('mistakes') + 1)[0];
    }, 'Pruning');
  });
});
