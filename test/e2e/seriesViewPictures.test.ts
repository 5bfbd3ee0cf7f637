import { openSeriesView, row, seriesRows } from './seriesRows';
import { openWorkbench, runCommand, screenshot } from './workbench';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

describe('the pictures of the series view', () => {
  for (const [name, theme] of Object.entries(THEMES)) {
    it(`shows gaps, problems and a filter: ${name}`, async () => {
      const workbench = await openWorkbench({
        folder: 'examples/mistakes',
        settings: { 'workbench.colorTheme': theme },
      });
      try {
        const { page } = workbench;
        await openSeriesView(page);
        await row(page, 'Part 3 is missing').waitFor();
        await row(page, '4. Cleaning a Bird Box').click();
        await page.locator('.activitybar .badge-content', { hasText: /\d/ }).first().waitFor();
        await page.waitForTimeout(1000);
        await screenshot(page, `series-view-${name}`);
        // a mouse that stands still makes no tooltip
        await page.mouse.move(900, 700);
        await row(page, '4. Cleaning a Bird Box').hover();
        await page.locator('.workbench-hover .hover-contents').waitFor();
        await screenshot(page, `series-view-${name}-tooltip`);
        await page.mouse.move(900, 700);
        await runCommand(page, 'Up Next: Filter Series…');
        await page.locator('.quick-input-box input').fill('compost');
        await seriesRows(page).filter({ hasText: 'Bird Boxes' }).waitFor({ state: 'detached' });
        await screenshot(page, `series-view-${name}-filter`);
      } finally {
        await workbench.close();
      }
    });
  }
});
