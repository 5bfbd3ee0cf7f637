import * as assert from 'node:assert/strict';
import { untilEqual } from '../support/untilEqual';
import { answers, choose, question, untilStep } from './questions';
import { badgeOf, openSeriesView, openUpNext, row, rowTexts, seriesRows, untilRows } from './seriesRows';
import { textsBelow, today } from './texts';
import { undoAll } from './undo';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot } from './workbench';

const BIRD_BOXES = [
  '1. Six Boards for a Bird Box',
  '2. Hanging a Bird Box',
  'Part 3 is missing',
  '4. Cleaning a Bird Box',
];
const FILLING = 'src/assets/posts/series/raised-bed-2/raised-bed-2.md';
const LATER = 'src/assets/posts/series/series-spelling-underscore/series-spelling-underscore.md';

describe('the series view', () => {
  describe('of the blog', () => {
    const workbench = useWorkbench({ folder: 'examples/blog' });
    beforeEach(async () => {
      await openSeriesView(workbench().page);
    });

    it('shows every series with its parts in order, then the other posts by category', async () => {
      await untilEqual(
        () => rowTexts(workbench().page),
        [
          'Home Observatory',
          '1. Choosing a Dark Corner',
          '2. A Pier from Paving Slabs',
          '3. Polar Alignment in Ten Minutes',
          '4. A First Light Logbook',
          'Kitchen Garden',
          '1. Sowing by the Thermometer',
          '2. Watering by Weight',
          '3. Saving Tomato Seed',
          'Weather Station',
          '1. Reading a Temperature Sensor',
          '2. A Log That Survives the Night',
          '3. A Page for the Kitchen',
          'guides',
          'A Cold Frame from Old Windows',
          'Sharpening a Hoe',
          'notes',
          'Keeping Your Night Eyes',
          'A Map of the Shade',
          'Reading a Seed Packet',
        ],
      );
    });

    it('opens a post by a click on its row', async () => {
      const { page } = workbench();
      await seriesRows(page).filter({ hasText: 'Watering by Weight' }).click();
      await page.locator('.tabs-container .tab.active', { hasText: 'watering-by-weight.md' }).waitFor();
    });

    it('selects the row of the post that is opened elsewhere', async () => {
      const { page } = workbench();
      await openFile(page, '006_a_log_that_survives_the_night.md');
      await page.locator('.sidebar .monaco-list-row.selected', { hasText: '2. A Log That' }).waitFor();
      await runCommand(page, 'Up Next: Open Next Post');
      await page.locator('.sidebar .monaco-list-row.selected', { hasText: '3. A Page for' }).waitFor();
    });

    it('follows a section that is typed, though the post is not saved', async () => {
      const { page } = workbench();
      await openFile(page, '005_reading_a_temperature_sensor.md');
      await page.locator('.view-line', { hasText: 'series_section=1' }).click();
      await page.keyboard.press('End');
      await page.keyboard.type('0');
      await seriesRows(page).filter({ hasText: '10. Reading a Temperature Sensor' }).waitFor();
      await seriesRows(page).filter({ hasText: 'Part 1 is missing' }).waitFor();
      await untilRows(page, 'Weather Station', [
        'Part 1 is missing',
        '2. A Log That Survives the Night',
        '3. A Page for the Kitchen',
        'Parts 4 to 9 are missing',
        '10. Reading a Temperature Sensor',
      ]);
    });
  });

  describe('of the mistakes', () => {
    const workbench = useWorkbench({ folder: 'examples/mistakes' });
    beforeEach(async () => {
      await openSeriesView(workbench().page);
    });

    it('shows a gap as a row of its own', async () => {
      await untilRows(workbench().page, 'Bird Boxes', BIRD_BOXES);
    });

    it('decorates the rows of posts with problems, and only those', async () => {
      const { page } = workbench();
      await untilEqual(() => badgeOf(page, '4. Cleaning a Bird Box'), '1');
      assert.equal(await badgeOf(page, '1. Six Boards for a Bird Box'), '');
    });

    it('fills a gap with the post that is dropped on it', async () => {
      const { page, folder } = workbench();
      const before = textsBelow(folder);
      await row(page, '2. Filling a Raised Bed').dragTo(row(page, 'Part 3 is missing'));
      await untilRows(page, 'Bird Boxes', BIRD_BOXES.with(2, '3. Filling a Raised Bed'));
      await screenshot(page, 'gap-filled');
      await untilEqual(() => textsBelow(folder), {
        ...before,
        [FILLING]: (before[FILLING] ?? '')
          .replace('series=Raised Beds', 'series=Bird Boxes')
          .replace('series_section=2', 'series_section=3'),
        // the part after the one that has left
        [LATER]: (before[LATER] ?? '').replace('series_section=3', 'series_section=2'),
      });
      await openFile(page, 'raised-bed-2.md');
      await undoAll(page, folder, before);
      await untilRows(page, 'Bird Boxes', BIRD_BOXES);
    });
  });

  describe('of the folder of a single post', () => {
    const workbench = useWorkbench({
      folder: 'examples/blog/src/assets/posts/guides/008_sharpening_a_hoe',
    });

    it('shows the post at the root', async () => {
      await openSeriesView(workbench().page);
      await untilEqual(() => rowTexts(workbench().page), ['Other posts', 'Sharpening a Hoe']);
    });
  });

  describe('of a folder with no post at all', () => {
    const workbench = useWorkbench({ folder: 'media' });

    it('explains what a post is', async () => {
      const { page } = workbench();
      await openUpNext(page);
      await page.locator('.welcome-view-content', { hasText: 'No posts found in this folder' }).waitFor();
      await page.locator('.welcome-view-content a', { hasText: 'Open a Sample Blog' }).waitFor();
      await screenshot(page, 'welcome');
    });

    it('leads to the first one', async () => {
      const { page, folder } = workbench();
      const before = textsBelow(folder);
      await openUpNext(page);
      await page.locator('.welcome-view-content a', { hasText: 'New Post…' }).click();
      await untilStep(page, '1/4');
      assert.deepEqual(await answers(page), ['No category', ' New category…']);
      await screenshot(page, 'first-post-1-category');
      await choose(page, 'No category');
      await untilStep(page, '2/4');
      await page.keyboard.type('First Steps');
      await question(page).locator('.quick-input-message', { hasText: 'It will be ' }).waitFor();
      await screenshot(page, 'first-post-2-title');
      await page.keyboard.press('Enter');
      await untilStep(page, '3/4');
      await screenshot(page, 'first-post-3-topic');
      await page.keyboard.type('Gardens');
      await choose(page, 'New topic “Gardens”');
      await untilStep(page, '4/4');
      await screenshot(page, 'first-post-4-series');
      await choose(page, 'No series');
      await page.locator('.tabs-container .tab.active', { hasText: 'first-steps.md' }).waitFor();
      await untilEqual(() => rowTexts(page), ['Other posts', 'First Steps']);
      await screenshot(page, 'first-post-made');
      assert.deepEqual(textsBelow(folder), {
        ...before,
        'first-steps.md': `<!--\ndate=${today()}\ntopic=Gardens\nsummary=First Steps\n-->\n\n# First Steps\n\n`,
      });
    });
  });
});
