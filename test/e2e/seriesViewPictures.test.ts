import { openSeriesView, row, seriesRows, tooltipOf, TOOLTIPS } from './seriesRows';
import { writeSettings } from './settings';
import { useWorkbench } from './useWorkbench';
import { runCommand, screenshot, TAKES_PICTURES } from './workbench';

/** The class of the window and the name of the theme. */
const THEMES = {
  light: ['vs', 'Default Light Modern'],
  dark: ['vs-dark', 'Default Dark Modern'],
  'high-contrast': ['hc-black', 'Default High Contrast'],
} as const;

if (TAKES_PICTURES) {
  describe('the pictures of the series view', () => {
    const workbench = useWorkbench({ folder: 'examples/mistakes', settings: TOOLTIPS });
    beforeEach(async () => {
      await openSeriesView(workbench().page);
    });

    for (const [name, [kind, theme]] of Object.entries(THEMES)) {
      it(`shows gaps, problems and a filter: ${name}`, async () => {
        const { page } = workbench();
        writeSettings(workbench(), { 'workbench.colorTheme': theme });
        await page.locator(`.monaco-workbench.${kind}`).waitFor();
        await row(page, 'Part 3 is missing').waitFor();
        await row(page, '4. Cleaning a Bird Box').click();
        await page.locator('.activitybar .badge-content', { hasText: /\d/ }).first().waitFor();
        await screenshot(page, `series-view-${name}`);
        await tooltipOf(page, '4. Cleaning a Bird Box');
        await screenshot(page, `series-view-${name}-tooltip`);
        await runCommand(page, 'Up Next: Filter Series…');
        await page.locator('.quick-input-box input').fill('compost');
        await seriesRows(page).filter({ hasText: 'Bird Boxes' }).waitFor({ state: 'detached' });
        await screenshot(page, `series-view-${name}-filter`);
        await page.keyboard.press('Escape');
      });
    }
  });
}
