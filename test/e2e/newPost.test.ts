import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { openWithPreview, untilTitle } from './previewPages';
import { answers, choose, input, question, untilStep } from './questions';
import { clickAction, openSeriesView, row } from './seriesRows';
import { textsBelow, today } from './texts';
import { undoAll, untilSavedAs } from './undo';
import { useWorkbench } from './useWorkbench';
import { chooseFromMenu, openFile, runCommand, screenshot } from './workbench';

const GUIDES = 'src/assets/posts/guides';

describe('a new post', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });

  it('is asked for step by step, forward and back, and made as the others are', async () => {
    const { page, folder } = workbench();
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
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.keyboard.type('Straw first.');
    await page.locator('.view-line', { hasText: 'Straw first.' }).waitFor();
    await screenshot(page, 'new-post-made');
    const text = `<!--\ndate=${today()}\ntopic=Soil\nseries=Kitchen Garden\nseries_section=4\nsummary=Mulch, Layer by Layer\n-->\n\n# Mulch, Layer by Layer\n\n`;
    assert.deepEqual(textsBelow(folder), { ...before, [where]: text });
    await page.keyboard.press('Control+S');
    await eventually(() => (textsBelow(folder)[where] === `${text}Straw first.` ? true : undefined));
  });

  it('before another one moves the later parts up, and one undo takes all of it back', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openSeriesView(page);
    await openFile(page, '002_a_pier_from_paving_slabs.md');
    await runCommand(page, 'Up Next: New Post Before This One');
    await untilStep(page, 'New Post: Part 2 of Home Observatory');
    await page.keyboard.type('Pouring a Footing');
    await question(page)
      .locator('.quick-input-message', { hasText: '3 parts after it are renumbered' })
      .waitFor();
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
    await untilSavedAs(page, folder, before);
  });

  it('after another one, from its row, is undone at once, too', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openSeriesView(page);
    await row(page, '1. Reading a Temp').click({ button: 'right' });
    const menu = page.locator('.context-view .action-item');
    await menu.filter({ hasText: 'New Post Before This One' }).waitFor();
    await screenshot(page, 'new-post-menu');
    await chooseFromMenu(page, 'New Post After This One');
    await untilStep(page, 'New Post: Part 2 of Weather Station');
    await page.keyboard.type('A Box for the Sensor');
    await question(page)
      .locator('.quick-input-message', { hasText: '2 parts after it are renumbered' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: 'a_box_for_the_sensor.md' }).waitFor();
    const made = `${GUIDES}/010_a_box_for_the_sensor/010_a_box_for_the_sensor.md`;
    const second = `${GUIDES}/006_a_log_that_survives_the_night/006_a_log_that_survives_the_night.md`;
    const third = `${GUIDES}/007_a_page_for_the_kitchen/007_a_page_for_the_kitchen.md`;
    await untilEqual(() => textsBelow(folder), {
      ...before,
      [made]: `<!--\ndate=${today()}\ntopic=Electronics\nseries=Weather Station\nseries_section=2\nsummary=A Box for the Sensor\n-->\n\n# A Box for the Sensor\n\n`,
      [second]: (before[second] ?? '').replace('series_section=2', 'series_section=3'),
      [third]: (before[third] ?? '').replace('series_section=3', 'series_section=4'),
    });
    await openFile(page, '007_a_page_for_the_kitchen.md');
    await undoAll(page, folder, before);
    await row(page, '2. A Log That').waitFor();
  });

  it('fills a gap from its row', async () => {
    const { page, folder } = workbench();
    await openSeriesView(page);
    await openFile(page, '002_a_pier_from_paving_slabs.md');
    await page.locator('.editor-instance .view-line', { hasText: 'series_section=2' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('6');
    await clickAction(page, 'Part 2 is missing', 'New Post in This Series');
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
      `<!--\ndate=${today()}\ntopic=Astronomy\nseries=Home_Observatory\nseries_section=2\nsummary=Levelling the Ground\n-->\n\n# Levelling the Ground\n\n`,
    );
  });

  it('is opened beside a preview that is in front, which shows it', async () => {
    const { page } = workbench();
    await openWithPreview(page, '005_reading_a_temperature_sensor.md', 'Reading a Temperature Sensor');
    await page.locator('.tab.active', { hasText: 'Reading a Temperature Sensor' }).click();
    await runCommand(page, 'Up Next: New Post in This Series');
    await untilStep(page, 'New Post: Part 4 of Weather Station');
    await page.keyboard.type('A Mast That Stays');
    await question(page).locator('.quick-input-message', { hasText: 'a_mast_that_stays.md' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '010_a_mast_that_stays.md' }).first().waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.keyboard.type('Three guy ropes.');
    const preview = await untilTitle(page, 'A Mast That Stays');
    await preview.locator('p', { hasText: 'Three guy ropes.' }).waitFor();
    await screenshot(page, 'new-post-beside-preview');
  });
});
