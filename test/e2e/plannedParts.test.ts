import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { untilTitle } from './previewPages';
import { choose, input, untilStep } from './questions';
import { openSeriesView, row, rowTexts } from './seriesRows';
import { textsBelow, today } from './texts';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot, untilEditing } from './workbench';

const GUIDES = 'src/assets/posts/guides';

describe('planned parts', () => {
  const planned = {
    Home_Observatory: ['Guiding Without a Laptop', 'A Dew Heater'],
    'Rain Barrels': ['Where the Water Goes'],
  };
  const workbench = useWorkbench({
    folder: 'examples/blog',
    prepare: (folder) =>
      writeFileSync(path.join(folder, '.upnext.json'), JSON.stringify({ layout: 'folder', planned })),
  });

  it('are grey rows of their series, which a click makes into posts', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openSeriesView(page);
    const heater = row(page, '6. A Dew Heater');
    await heater.filter({ hasText: 'planned' }).waitFor();
    const colourOf = (text: string): Promise<string> =>
      row(page, text)
        .locator('.label-name')
        .first()
        .evaluate((label) => getComputedStyle(label).color);
    await eventually(async () =>
      (await colourOf('A Dew Heater')) !== (await colourOf('4. A First Light')) ? true : undefined,
    );
    const texts = await rowTexts(page);
    const first = texts.findIndex((text) => text.includes('4. A First Light'));
    assert.match(texts[first + 1] ?? '', /^5\. Guiding Without a Laptop/);
    await row(page, 'Rain Barrels').filter({ hasText: '1 planned' }).waitFor();
    await screenshot(page, 'planned-rows');

    await row(page, '5. Guiding Without').click();
    await untilEditing(page, 'guiding_without_a_laptop.md');
    const made = `${GUIDES}/010_guiding_without_a_laptop/010_guiding_without_a_laptop.md`;
    await untilEqual(() => textsBelow(folder), {
      ...before,
      [made]: `<!--\ndate=${today()}\ntopic=Astronomy\nseries=Home_Observatory\nseries_section=5\nsummary=Guiding Without a Laptop\n-->\n\n# Guiding Without a Laptop\n\n`,
    });
    await row(page, '5. Guiding Without').filter({ hasNotText: 'planned' }).waitFor();
    await heater.filter({ hasText: 'planned' }).waitFor();
    await runCommand(page, 'Up Next: Undo Last Change');
    await row(page, '5. Guiding Without').filter({ hasText: 'planned' }).waitFor();
  });

  it('begin a series of which nothing is written, in the category that the author chooses', async () => {
    const { page, folder } = workbench();
    await openSeriesView(page);
    await row(page, '1. Where the Water Goes').click();
    await untilStep(page, '1/4');
    await choose(page, 'guides');
    await untilStep(page, '2/4');
    assert.equal(await input(page).inputValue(), 'Where the Water Goes');
    await page.keyboard.press('Enter');
    await untilStep(page, '3/4');
    await page.keyboard.type('Garden');
    await choose(page, 'Garden');
    await untilStep(page, '4/4');
    await choose(page, 'Rain Barrels');
    await page.locator('.tabs-container .tab.active', { hasText: 'where_the_water_goes.md' }).waitFor();
    const made = path.join(folder, GUIDES, '010_where_the_water_goes/010_where_the_water_goes.md');
    assert.match(readFileSync(made, 'utf8'), /^series=Rain[ _]Barrels\nseries_section=1$/m);
    await row(page, '1. Where the Water Goes').filter({ hasNotText: 'planned' }).waitFor();
  });

  it('are all that can be done with a series of which nothing is written', async () => {
    const { page } = workbench();
    await openSeriesView(page);
    // rows that come later move those below them
    for (const title of ['A Dew Heater', 'Where the Water Goes']) await row(page, title).waitFor();
    const item = (text: string): Locator => page.locator('.context-view .action-item', { hasText: text });
    await row(page, 'Home Observatory').click({ button: 'right' });
    await item('Preview Whole Series').waitFor();
    await page.keyboard.press('Escape');
    await row(page, 'Rain Barrels').click({ button: 'right' });
    await item('New Post in This Series').waitFor();
    for (const text of ['Preview Whole', 'Renumber', 'Rename', 'Export'])
      assert.equal(await item(text).count(), 0, text);
    await page.keyboard.press('Escape');
  });

  it('are in the list of the preview', async () => {
    const { page } = workbench();
    await openFile(page, '001_choosing_a_dark_corner.md');
    await runCommand(page, 'Up Next: Open Preview');
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    await frame.locator('.series summary').click();
    assert.deepEqual(await frame.locator('.series li.gap').allTextContents(), [
      'Guiding Without a Laptop · planned',
      'A Dew Heater · planned',
    ]);
    await screenshot(page, 'planned-preview');
  });
});
