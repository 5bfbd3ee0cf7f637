import { untilEqual } from '../support/untilEqual';
import { openSeriesView, row, rowTexts, unfold } from './seriesRows';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand } from './workbench';

describe('the place of a post in the series view', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });

  const status = () => workbench().page.locator('.statusbar-item', { hasText: 'Kitchen Garden 2/3' });

  it('is in the status bar, but not for a post in no series', async () => {
    const { page } = workbench();
    await openFile(page, 'watering-by-weight.md');
    await status().waitFor();
    await page.locator('.statusbar-item a[aria-label="Kitchen Garden, part 2 of 3"]').waitFor();
    await openFile(page, 'a-map-of-the-shade.md');
    await status().waitFor({ state: 'detached' });
  });

  it('is shown on a click there, though the view was not open', async () => {
    const { page } = workbench();
    await openFile(page, 'watering-by-weight.md');
    await status().click();
    await page
      .locator('.sidebar .monaco-list-row.selected.focused', { hasText: '2. Watering by Weight' })
      .waitFor();
  });

  it('is shown even where a filter hides it, which is cleared', async () => {
    const { page } = workbench();
    await openSeriesView(page);
    await openFile(page, 'watering-by-weight.md');
    await status().waitFor();
    await runCommand(page, 'Up Next: Filter Series…');
    await page.locator('.quick-input-box input').fill('hoe');
    await page.keyboard.press('Enter');
    await untilEqual(() => rowTexts(page), ['guides', 'Sharpening a Hoe']);
    await runCommand(page, 'Up Next: Reveal in Series View');
    await page.locator('.sidebar .monaco-list-row.selected', { hasText: '2. Watering by Weight' }).waitFor();
    await row(page, 'Home Observatory').waitFor();
  });

  it('is shown on a click above the front matter', async () => {
    const { page } = workbench();
    await openSeriesView(page);
    await openFile(page, '006_a_log_that_survives_the_night.md');
    const lens = page.locator('.codelens-decoration a', { hasText: 'part 2 of 3' });
    // VS Code no longer asks for it when the text loses the focus before
    await lens.waitFor();
    await row(page, 'Home Observatory').click();
    await lens.click();
    await page.locator('.sidebar .monaco-list-row.selected.focused', { hasText: '2. A Log That' }).waitFor();
    await unfold(page, 'Home Observatory');
  });
});
