import * as assert from 'node:assert/strict';
import { badgeOf, descriptionOf, openSeriesView, plain, row } from './seriesRows';
import { untilEqual } from './untilEqual';
import { openFile, openWorkbench, type Workbench } from './workbench';

describe('the rows of the series view', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/mistakes' });
    await openSeriesView(workbench.page);
  });
  after(() => workbench.close());

  it('say how many parts a series has and when they were written', async () => {
    const { page } = workbench;
    await untilEqual(() => descriptionOf(page, 'Bird Boxes'), '3 parts · Jan – Mar 2023');
    assert.equal(await descriptionOf(page, 'Raised Beds'), '2 parts · Jan 2023');
  });

  it('mark parts that have one number', async () => {
    const { page } = workbench;
    assert.equal(await descriptionOf(page, '2. Compost in a Year'), 'part 2 twice · 2023-01-01');
  });

  it('carry the problems of their posts', async () => {
    const { page } = workbench;
    await untilEqual(() => badgeOf(page, 'Bird Boxes'), '1');
  });

  it('tell about a post and a series, in which a text is only ever text', async () => {
    const { page } = workbench;
    await row(page, '1. Six Boards').hover();
    const hover = page.locator('.workbench-hover .hover-contents');
    await hover.filter({ hasText: 'bird-box-1.md' }).waitFor();
    assert.equal(plain((await hover.innerText()).trim()), '');
  });

  it('show the number of all problems on the icon of the view', async () => {
    const { page } = workbench;
    const icon = page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Up Next"]') });
    await untilEqual(() => icon.locator('.badge-content').innerText(), '');
  });

  it('stay folded and selected while a post is typed in', async () => {
    const { page } = workbench;
    await row(page, 'Raised Beds').locator('.monaco-tl-twistie').click();
    await openFile(page, 'bird-box-1.md');
    await page.locator('.sidebar .monaco-list-row.selected', { hasText: '1. Six Boards' }).waitFor();
    await page.locator('.view-line', { hasText: '# Six Boards' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Anew');
    await page
      .locator('.sidebar .monaco-list-row.selected', { hasText: '1. Six Boards for a Bird Box Anew' })
      .waitFor();
    assert.equal(await row(page, 'Raised Beds').getAttribute('aria-expanded'), 'false');
  });
});
