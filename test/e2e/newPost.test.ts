import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { textsBelow } from './texts';
import { openFile, openWorkbench, runCommand, screenshot, type Workbench } from './workbench';

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function question(page: Page): Locator {
  return page.locator('.quick-input-widget');
}

function input(page: Page): Locator {
  return question(page).locator('.quick-input-filter input');
}

async function untilStep(page: Page, step: string): Promise<void> {
  await question(page).locator('.quick-input-title', { hasText: step }).waitFor();
}

/** The answers that are offered, with what is said of them. */
async function answers(page: Page): Promise<readonly string[]> {
  const rows = question(page).locator('.quick-input-list .monaco-list-row .quick-input-list-label');
  await rows.first().waitFor();
  return (await rows.allTextContents()).map((label) => label.replaceAll('\u00A0', ' '));
}

async function choose(page: Page, text: string): Promise<void> {
  await question(page).locator('.monaco-list-row.focused', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

async function openSeriesView(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item', {
    has: page.locator('a.action-label[aria-label^="Up Next"]'),
  });
  // a click on the view that is open would close it
  if (!(await icon.getAttribute('class'))?.includes('checked')) await icon.click();
  await page.locator('.sidebar .pane-body .monaco-list-row').first().waitFor();
}

function row(page: Page, text: string): Locator {
  return page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text });
}

describe('a new post', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/blog' });
  });
  after(() => workbench.close());

  it('is asked for step by step, forward and back, and made as the others are', async () => {
    const { page, folder } = workbench;
    const before = textsBelow(folder);
    await openSeriesView(page);
    await page.locator('.sidebar a.action-label[aria-label="New Post…"]').first().click();

    await untilStep(page, '1/4');
    assert.deepEqual(await answers(page), ['guides9 posts', 'notes6 posts', ' New category…']);
    await screenshot(page, 'new-post-1-category');
    await page.keyboard.type('note');
    await choose(page, 'notes');

    await untilStep(page, '2/4');
    await screenshot(page, 'new-post-2-title-empty');
    await page.keyboard.type('A Map of the Shade');
    await question(page).locator('.quick-input-message', { hasText: 'already' }).waitFor();
    await screenshot(page, 'new-post-2-title-taken');
    await page.keyboard.press('Enter');
    await untilStep(page, '2/4');
    await input(page).fill('Mulch, Layer by Layer');
    const where = 'src/assets/posts/notes/mulch-layer-by-layer/mulch-layer-by-layer.md';
    await question(page).locator('.quick-input-message', { hasText: where }).waitFor();
    await screenshot(page, 'new-post-2-title');

    // back to the category: what is typed stays
    await question(page).locator('.quick-input-left-action-bar .action-label').click();
    await untilStep(page, '1/4');
    await choose(page, 'notes');
    await untilStep(page, '2/4');
    assert.equal(await input(page).inputValue(), 'Mulch, Layer by Layer');
    await page.keyboard.press('Enter');

    await untilStep(page, '3/4');
    await screenshot(page, 'new-post-3-topic');
    await page.keyboard.type('Soil');
    await screenshot(page, 'new-post-3-topic-new');
    await choose(page, 'New topic “Soil”');

    await untilStep(page, '4/4');
    await screenshot(page, 'new-post-4-series');
    assert.deepEqual((await answers(page))[0], 'No series');
    await page.keyboard.type('Kitchen');
    await choose(page, 'Kitchen Garden');

    await page.locator('.tabs-container .tab.active', { hasText: 'mulch-layer-by-layer.md' }).waitFor();
    await page.keyboard.type('Straw first.');
    await page.locator('.view-line', { hasText: 'Straw first.' }).waitFor();
    await screenshot(page, 'new-post-made');
    const text = `<!--\ndate=${today()}\ntopic=Soil\nseries=Kitchen Garden\nseries_section=4\nsummary=Mulch, Layer by Layer\n-->\n\n# Mulch, Layer by Layer\n`;
    assert.deepEqual(textsBelow(folder), { ...before, [where]: text });
    await page.keyboard.press('Control+S');
    await eventually(() => (textsBelow(folder)[where] === `${text}Straw first.` ? true : undefined));
  });

  it('before another one makes the parts behind give way, and one undo takes all of it back', async () => {
    const { page, folder } = workbench;
    const before = textsBelow(folder);
    await openSeriesView(page);
    await openFile(page, '002_a_pier_from_paving_slabs.md');
    await runCommand(page, 'Up Next: New Post Before This One');
    await untilStep(page, 'New Post: Part 2 of Home Observatory');
    await page.keyboard.type('Pouring a Footing');
    await question(page).locator('.quick-input-message', { hasText: '3 parts behind make room' }).waitFor();
    await screenshot(page, 'new-post-before');
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: 'pouring_a_footing.md' }).waitFor();
    const where = 'src/assets/posts/guides/010_pouring_a_footing/010_pouring_a_footing.md';
    const moved = [
      '002_a_pier_from_paving_slabs',
      '003_polar_alignment_in_ten_minutes',
      '004_a_first_light_logbook',
    ];
    const after: Record<string, string> = { ...before };
    moved.forEach((slug, place) => {
      const file = `src/assets/posts/guides/${slug}/${slug}.md`;
      after[file] = (before[file] ?? '').replace(/series_section=\d/, `series_section=${place + 3}`);
    });
    await eventually(() => {
      const { [where]: made = '', ...others } = textsBelow(folder);
      if (!/^<!--\ndate=.*\ntopic=Astronomy\nseries=Home_Observatory\nseries_section=2\n/.test(made)) return;
      return isDeepStrictEqual(others, after) ? true : undefined;
    });
    await screenshot(page, 'new-post-before-made');

    await page.locator('.tabs-container .tab', { hasText: '002_a_pier' }).click();
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Z');
    await screenshot(page, 'new-post-before-undo');
    await eventually(() => (existsSync(path.join(folder, where)) ? undefined : true));
    for (const part of ['2. A Pier', '3. Polar Alignment', '4. A First Light'])
      await row(page, part).waitFor();
    // VS Code shows a text that it has changed, and saves it with the others, only after a moment
    await eventually(async () => {
      await runCommand(page, 'File: Save All Files');
      return isDeepStrictEqual(textsBelow(folder), before) ? true : undefined;
    });
  });

  it('fills a gap from its row', async () => {
    const { page, folder } = workbench;
    await openSeriesView(page);
    await openFile(page, '002_a_pier_from_paving_slabs.md');
    await page.locator('.editor-instance .view-line', { hasText: 'series_section=2' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('6');
    const gap = row(page, 'Part 2 is missing');
    await gap.hover();
    await screenshot(page, 'gap-row');
    await gap.locator('a.action-label[aria-label="New Post in This Series"]').click();
    await untilStep(page, 'New Post: Part 2 of Home Observatory');
    await page.keyboard.type('Levelling the Ground');
    await question(page)
      .locator('.quick-input-message', { hasText: '010_levelling_the_ground.md' })
      .waitFor();
    await page.keyboard.press('Enter');
    await row(page, '2. Levelling the Ground').waitFor();
    const where = 'src/assets/posts/guides/010_levelling_the_ground/010_levelling_the_ground.md';
    assert.equal(
      readFileSync(path.join(folder, where), 'utf8'),
      `<!--\ndate=${today()}\ntopic=Astronomy\nseries=Home_Observatory\nseries_section=2\nsummary=Levelling the Ground\n-->\n\n# Levelling the Ground\n`,
    );
  });
});
