import { useWorkbench } from './useWorkbench';
import { openFile, park, runCommand, screenshot, TAKES_PICTURES, webview } from './workbench';

// The README's pictures are these: with UP_NEXT_PICTURES=1 they are in out/screenshots/, to be copied to docs/images/
// when the look has changed.
if (TAKES_PICTURES) {
  describe('the pictures of the README', () => {
    describe('of the blog', () => {
      const workbench = useWorkbench({
        folder: 'examples/blog',
        settings: { 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false },
      });

      it('shows a series, its text and its preview', async () => {
        const { page } = workbench();
        await openFile(page, '003_polar_alignment_in_ten_minutes.md');
        await page.locator('.activitybar .action-item a.action-label[aria-label^="Up Next"]').click();
        await page.locator('.sidebar .monaco-list-row.selected', { hasText: '3. Polar' }).waitFor();
        await runCommand(page, 'Up Next: Open Preview to the Side');
        await webview(page).locator('a.next').scrollIntoViewIfNeeded();
        await park(page);
        await screenshot(page, 'preview');
      });
    });

    describe('of the mistakes', () => {
      const workbench = useWorkbench({
        folder: 'examples/mistakes',
        settings: { 'workbench.colorTheme': 'Default Dark Modern', 'editor.minimap.enabled': false },
      });

      it('shows problems in the text, in the list and in the series view', async () => {
        const { page } = workbench();
        await page.locator('.activitybar .action-item a.action-label[aria-label^="Up Next"]').click();
        await openFile(page, 'section-gap.md');
        await page.locator('.editor-instance .squiggly-warning').first().waitFor();
        await runCommand(page, 'Problems: Focus on Problems View');
        await page.locator('.markers-panel .monaco-list-row', { hasText: 'link-broken' }).first().waitFor();
        await park(page);
        await screenshot(page, 'problems');
      });
    });
  });
}
