import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openSeriesView, row, untilRows } from './seriesRows';
import { textsBelow } from './texts';
import { useWorkbench } from './useWorkbench';
import { chooseFromMenu, explorerRows, openFile, runCommand, screenshot } from './workbench';

const OBSERVATORY = [
  '1. Choosing a Dark Corner',
  '2. A Pier from Paving Slabs',
  '3. Polar Alignment in Ten Minutes',
  '4. A First Light Logbook',
];
const GARDEN = ['1. Sowing by the Thermometer', '2. Watering by Weight', '3. Saving Tomato Seed'];
const STATION = [
  '1. Reading a Temperature Sensor',
  '2. A Log That Survives the Night',
  '3. A Page for the Kitchen',
];

describe('moving posts in the series view', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });
  let page: Page;
  let folder: string;
  let before: Readonly<Record<string, string>>;

  beforeEach(async () => {
    ({ page, folder } = workbench());
    before = textsBelow(folder);
    await openSeriesView(page);
    await untilRows(page, 'Home Observatory', OBSERVATORY);
  });

  /** The paths of the files that are other than at the start, by the end of their names. */
  function changed(): readonly string[] {
    const now = textsBelow(folder);
    return Object.keys({ ...before, ...now })
      .filter((file) => now[file] !== before[file])
      .map((file) => path.basename(file));
  }

  async function untilChanged(...names: readonly string[]): Promise<void> {
    const expected = [...names].sort().join(', ');
    let found = '';
    try {
      await eventually(() => {
        found = [...changed()].sort().join(', ');
        return found === expected ? true : undefined;
      });
    } catch (error) {
      throw new Error(`Changed on disk: ${found}, not: ${expected}`, { cause: error });
    }
  }

  /** Takes the last step back in one of the posts, which `restored` shows in the view. */
  async function undo(file: string, restored: string): Promise<void> {
    await openFile(page, file);
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Z');
    // VS Code asks only where it could undo in this file alone
    const question = page.locator('.monaco-dialog-box a.monaco-button', { hasText: /^Undo in/ });
    await question.or(row(page, restored)).first().waitFor();
    if (await question.isVisible()) await question.click();
    await row(page, restored).waitFor();
  }

  /** Saves what was undone, after which every file is as it was at the start. */
  async function saveAll(): Promise<void> {
    // “Save All” is for what has a tab, and VS Code takes its time to give one to a file that was changed without
    const unsaved = page.locator('.tabs-container .tab.dirty');
    await eventually(async () => ((await unsaved.count()) === changed().length ? true : undefined));
    await runCommand(page, 'File: Save All Files');
    await untilChanged();
    await unsaved.first().waitFor({ state: 'detached' });
  }

  it('within a series: each part gets the number of its new place', async () => {
    await row(page, '3. Polar').dragTo(row(page, '1. Choosing'));
    await untilRows(page, 'Home Observatory', [
      '1. Polar Alignment in Ten Minutes',
      '2. Choosing a Dark Corner',
      '3. A Pier from Paving Slabs',
      '4. A First Light Logbook',
    ]);
    const [one, two, three] = [
      '001_choosing_a_dark_corner.md',
      '002_a_pier_from_paving_slabs.md',
      '003_polar_alignment_in_ten_minutes.md',
    ] as const;
    await untilChanged(one, two, three);
    await page.locator('.tabs-container .tab.dirty').first().waitFor({ state: 'detached' });
    await page.locator('.sidebar .monaco-list-row.selected', { hasText: '1. Polar' }).waitFor();
    await undo(one, '3. Polar');
    await untilRows(page, 'Home Observatory', OBSERVATORY);
    await saveAll();
  });

  it('across series, several at once', async () => {
    await row(page, '1. Reading a').click();
    await page.locator('.sidebar .monaco-list-row.selected', { hasText: '1. Reading a' }).waitFor();
    await page.locator('.tabs-container .tab.active', { hasText: '005_reading' }).waitFor();
    await row(page, '3. A Page').click({ modifiers: ['Control'] });
    await drag(row(page, '1. Reading a'), row(page, '2. Watering'), () => screenshot(page, 'drag'));
    await untilRows(page, 'Kitchen Garden', [
      '1. Sowing by the Thermometer',
      '2. Reading a Temperature Sensor',
      '3. A Page for the Kitchen',
      '4. Watering by Weight',
      '5. Saving Tomato Seed',
    ]);
    await untilRows(page, 'Weather Station', ['1. A Log That Survives the Night', 'guides']);
    assert.equal(await page.locator('.sidebar .monaco-list-row.selected').count(), 2);
    await untilChanged(
      '005_reading_a_temperature_sensor.md',
      '006_a_log_that_survives_the_night.md',
      '007_a_page_for_the_kitchen.md',
      'saving-tomato-seed.md',
      'watering-by-weight.md',
    );
    await undo('006_a_log_that_survives_the_night.md', '2. A Log');
    await untilRows(page, 'Weather Station', STATION);
    await untilRows(page, 'Kitchen Garden', GARDEN);
    await saveAll();
  });

  it('out of a series, onto a category', async () => {
    await row(page, '1. Sowing').dragTo(row(page, 'notes'));
    await untilRows(page, 'Kitchen Garden', [
      '1. Watering by Weight',
      '2. Saving Tomato Seed',
      'Weather Station',
    ]);
    await untilChanged('sowing-by-the-thermometer.md', 'watering-by-weight.md', 'saving-tomato-seed.md');
    await page.locator('.sidebar .monaco-list-row.selected', { hasText: /^Sowing/ }).waitFor();
    await undo('saving-tomato-seed.md', '3. Saving');
    await saveAll();
  });

  it('from the explorer, onto a series', async () => {
    await runCommand(page, 'View: Show Explorer');
    await openFile(page, '008_sharpening_a_hoe.md');
    const file = explorerRows(page).filter({ hasText: '008_sharpening_a_hoe.md' });
    const series = row(page, 'Kitchen Garden');
    // while something is dragged, an icon in the activity bar opens its view
    const icon = page.locator('.activitybar .action-item a.action-label[aria-label^="Up Next"]');
    await drag(file, icon, async () => {
      await series.waitFor();
      await moveOnto(series);
    });
    await untilRows(page, 'Kitchen Garden', [...GARDEN, '4. Sharpening a Hoe']);
    await untilChanged('008_sharpening_a_hoe.md');
    await undo('008_sharpening_a_hoe.md', 'A Cold Frame');
    await untilRows(page, 'Kitchen Garden', [...GARDEN, 'Weather Station']);
    await saveAll();
  });

  it('by keys, the row that has the focus', async () => {
    await row(page, '4. A First').click();
    await page.locator('.tabs-container .tab.active', { hasText: '004_a_first' }).waitFor();
    // as fast as keys repeat
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await row(page, '2. A First').waitFor();
    // the one above is not selected
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+ArrowDown');
    await untilRows(page, 'Home Observatory', [
      '1. A First Light Logbook',
      '2. Choosing a Dark Corner',
      '3. A Pier from Paving Slabs',
      '4. Polar Alignment in Ten Minutes',
    ]);
    const [one, ...others] = [
      '001_choosing_a_dark_corner.md',
      '002_a_pier_from_paving_slabs.md',
      '003_polar_alignment_in_ten_minutes.md',
      '004_a_first_light_logbook.md',
    ] as const;
    await untilChanged(one, ...others);
    await page.locator('.tabs-container .tab.dirty').first().waitFor({ state: 'detached' });
    await undo(one, '2. A First');
    await undo('004_a_first_light_logbook.md', '3. A First');
    await undo('004_a_first_light_logbook.md', '4. A First');
    await saveAll();
  });

  it('from the palette, to a new series', async () => {
    await openFile(page, '007_a_page_for_the_kitchen.md');
    await runCommand(page, 'Up Next: Move to Series…');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    const choice = (text: string): Locator =>
      page.locator('.quick-input-list .monaco-list-row', { hasText: text });
    await choice('Kitchen Garden').filter({ hasText: '3 parts' }).waitFor();
    assert.equal(await choice('Weather Station').count(), 0);
    await screenshot(page, 'move-to-series');
    await choice('New series…').click();
    await page.locator('.quick-input-message', { hasText: 'Name of the new series' }).waitFor();
    for (const [name, message] of [
      ['Kitchen_Garden', 'The series “Kitchen Garden” already exists'],
      ['Kitchen Graden', 'Did you mean “Kitchen Garden”?'],
      ['a --> b', 'A name cannot hold “-->”'],
    ] as const) {
      await input.fill(name);
      await page.locator('.quick-input-message', { hasText: message }).waitFor();
    }
    await screenshot(page, 'new-series');
    await input.fill('Screens');
    await page.locator('.quick-input-message', { hasText: 'Name of the new series' }).waitFor();
    await page.keyboard.press('Enter');
    await untilRows(page, 'Screens', ['1. A Page for the Kitchen', 'Weather Station']);
    await untilChanged('007_a_page_for_the_kitchen.md');
    await undo('007_a_page_for_the_kitchen.md', '3. A Page');
    await saveAll();
  });

  it('keeps what is typed and not saved', async () => {
    await openFile(page, 'sowing-by-the-thermometer.md');
    await page.locator('.editor-instance .view-line', { hasText: 'topic=' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await row(page, '3. Saving').dragTo(row(page, '1. Sowing'));
    await untilRows(page, 'Kitchen Garden', [
      '1. Saving Tomato Seed',
      '2. Sowing by the Thermometer',
      '3. Watering by Weight',
    ]);
    await untilChanged('saving-tomato-seed.md', 'watering-by-weight.md');
    await page.locator('.tabs-container .tab.dirty', { hasText: 'sowing' }).waitFor();
    await undo('sowing-by-the-thermometer.md', '3. Saving');
    await page
      .locator('.editor-instance .view-line', { hasText: /^topic=\w+s$/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+Z');
    await saveAll();
  });

  it('refuses to put a post into another category, which is a folder, and says what to do', async () => {
    await row(page, '2. Watering').dragTo(row(page, 'Sharpening a Hoe'));
    await page
      .locator('.notification-list-item', {
        hasText: 'Move the folder of “Watering by Weight” into “guides”',
      })
      .waitFor();
    await untilRows(page, 'Kitchen Garden', GARDEN);
    assert.deepEqual(changed(), []);
  });

  it('has a post renamed in the explorer', async () => {
    await row(page, '2. Watering').click({ button: 'right' });
    await chooseFromMenu(page, 'Rename…');
    const name = page.locator('.explorer-folders-view .monaco-inputbox input');
    await name.waitFor();
    assert.equal(await name.inputValue(), 'watering-by-weight');
    await page.keyboard.press('Escape');
  });

  it('offers the moves where they make sense', async () => {
    const item = (text: string): Locator => page.locator('.context-view .action-item', { hasText: text });
    await row(page, '1. Sowing').click({ button: 'right' });
    await item('Move Down').waitFor();
    assert.equal(await item('Move Up').count(), 0);
    await page.keyboard.press('Escape');
    await row(page, '2. Watering').click({ button: 'right' });
    await item('Move Up').waitFor();
    for (const text of ['Reveal in Explorer', 'Rename…', 'Delete']) assert.equal(await item(text).count(), 1);
    await screenshot(page, 'context-menu');
    assert.equal(await item('Add to Series').count(), 0);
    await chooseFromMenu(page, 'Remove from Series');
    await untilRows(page, 'Kitchen Garden', [
      '1. Sowing by the Thermometer',
      '2. Saving Tomato Seed',
      'Weather Station',
    ]);
    await row(page, 'Watering').click({ button: 'right' });
    await item('Add to Series…').waitFor();
    assert.equal(await item('Move Up').count(), 0);
    await page.keyboard.press('Escape');
    await undo('watering-by-weight.md', '2. Watering');
    await saveAll();
  });

  /** Drags by hand; `meanwhile` happens over the target, before it is let go. */
  async function drag(from: Locator, to: Locator, meanwhile: () => Promise<void>): Promise<void> {
    await from.hover({ position: { x: 60, y: 10 } });
    await page.mouse.down();
    await moveOnto(to);
    await meanwhile();
    await page.mouse.up();
  }

  async function moveOnto(to: Locator): Promise<void> {
    const box = await to.boundingBox();
    if (!box) throw new Error('There is nothing to move onto');
    await page.mouse.move(box.x + 20, box.y + 10, { steps: 8 });
  }
});
