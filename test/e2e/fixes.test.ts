import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { eventually } from '../support/eventually';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot } from './workbench';

describe('a quick fix that changes two posts', () => {
  const workbench = useWorkbench({ folder: 'examples/mistakes' });

  function onDisk(slug: string): string {
    return readFileSync(
      path.join(workbench().folder, 'src', 'assets', 'posts', 'series', slug, `${slug}.md`),
      'utf8',
    );
  }

  it('is shown first, made as a whole, and undone as a whole', async () => {
    const { page } = workbench();
    const slugs = ['section-gap-start', 'willow-3'];
    const before = slugs.map(onDisk);
    await openFile(page, 'section-gap-start.md');
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'series_section=2' }).click();
    await page.keyboard.press('End');
    // VS Code asks anew when problems or lenses arrive, and says that there are no actions when it is asked meanwhile
    await page.locator('.editor-instance .codelens-decoration', { hasText: 'part 2 · ' }).waitFor();
    const renumber = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Renumber' });
    await eventually(async () => {
      await page.keyboard.press('Control+.');
      const isThere = () => true;
      return renumber.waitFor({ timeout: 1500 }).then(isThere, () => undefined);
    });
    await page.keyboard.press('Enter');
    await page
      .locator('.pane-header, .panel .title', { hasText: /Refactor Preview/i })
      .first()
      .waitFor();
    await screenshot(page, 'refactor-preview');
    for (const slug of slugs) {
      const row = page.locator('.panel .monaco-list-row', { hasText: `${slug}.md` });
      assert.ok(await row.locator('.edit-checkbox').isChecked(), slug);
    }
    await page
      .locator('.refactor-preview .monaco-button, .panel .monaco-button', { hasText: 'Apply' })
      .first()
      .click();
    const view = page.locator('.editor-instance .view-line');
    await view.filter({ hasText: 'series_section=1' }).first().waitFor();
    await page.locator('.squiggly-warning').waitFor({ state: 'detached' });
    await runCommand(page, 'File: Save All Files');
    await eventually(() => (onDisk('willow-3').includes('series_section=2') ? true : undefined));

    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Z');
    await view.filter({ hasText: 'series_section=2' }).first().waitFor();
    // one undo has changed both
    await page.locator('.tabs-container .tab.dirty', { hasText: 'willow-3.md' }).waitFor();
    await runCommand(page, 'File: Save All Files');
    await eventually(() => (onDisk('willow-3') === before[1] ? true : undefined));
    assert.deepEqual(slugs.map(onDisk), before);
  });
});
