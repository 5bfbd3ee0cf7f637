import * as assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { openSeriesView } from './seriesRows';
import { useWorkbench } from './useWorkbench';
import { openFile, screenshot } from './workbench';

const POST = '002_a_pier_from_paving_slabs.md';

/** The rows of the completion list, while it is open. */
function rows(page: Page): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row');
}

function lens(page: Page, title: string): Locator {
  return page.locator('.codelens-decoration a', { hasText: title });
}

function lines(page: Page): Locator {
  return page.locator('.editor-instance .view-line');
}

/** The text of the editor in front, whose lines show whitespace as no-break spaces. */
async function shown(page: Page, line: string): Promise<void> {
  await lines(page).filter({ hasText: line }).first().waitFor();
}

async function goToEndOf(page: Page, line: string): Promise<void> {
  await lines(page).filter({ hasText: line }).first().click();
  await page.keyboard.press('End');
}

async function erase(page: Page, characters: number): Promise<void> {
  for (let left = characters; left > 0; left--) await page.keyboard.press('Backspace');
}

describe('completion as an author types', () => {
  let page: Page;

  const prepare = (blog: string): void => {
    const folder = path.join(blog, 'src', 'assets', 'posts', 'notes', 'pruning-the-vine');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'pruning-the-vine.md'), '');
  };
  const workbench = useWorkbench({ folder: 'examples/blog', prepare });
  beforeEach(async () => {
    ({ page } = workbench());
    await openFile(page, 'saving-tomato-seed.md');
    // when these are there, Up Next has started
    await lens(page, 'Kitchen Garden · part 3 of 3').waitFor();
  });

  it('opens by itself after “topic=”, and what is chosen replaces what was typed', async () => {
    await goToEndOf(page, 'topic=Garden');
    await erase(page, 'topic=Garden'.length);
    await page.keyboard.type('topic=');
    await rows(page).filter({ hasText: 'Astronomy' }).waitFor();
    await screenshot(page, 'completion-topic');
    await page.keyboard.type('elec');
    await rows(page).filter({ hasText: 'Astronomy' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await shown(page, 'topic=Electronics');
  });

  it('goes on from a key to its values', async () => {
    await goToEndOf(page, 'series_section=3');
    await erase(page, 'series_section=3'.length + 1);
    await page.keyboard.press('Enter');
    await rows(page).filter({ hasText: 'series_section' }).waitFor();
    await screenshot(page, 'completion-keys');
    await page.keyboard.press('Enter');
    await rows(page).filter({ hasText: 'Kitchen Garden' }).first().waitFor();
    await page.keyboard.press('Enter');
    await shown(page, 'series_section=3');
  });

  it('offers posts by their titles in a link', async () => {
    await goToEndOf(page, '# Saving Tomato Seed');
    await page.keyboard.type('\n\nSee [the pier](');
    // the other parts of the series come first
    await rows(page).first().filter({ hasText: 'Sowing by the Thermometer' }).waitFor();
    await page.keyboard.type('pier');
    await rows(page).filter({ hasText: 'A Pier from Paving Slabs' }).first().waitFor();
    await screenshot(page, 'completion-link');
    await page.keyboard.press('Enter');
    // the rest is on the next line of the window
    await shown(
      page,
      'See [the pier](../../guides/002_a_pier_from_paving_slabs/002_a_pier_from_paving_slabs.',
    );
  });

  it('stays out of the way in prose and in code', async () => {
    await goToEndOf(page, '# Saving Tomato Seed');
    await page.keyboard.type('\n\nA - b = c (d) "e" _f_ !\n\n```\n[x](');
    assert.equal(await rows(page).count(), 0);
    // where a list would have come by now
    await page.keyboard.type('\n```\n\n[x](');
    await rows(page).first().waitFor();
  });

  it('offers the front matter in an empty file', async () => {
    await openFile(page, 'pruning-the-vine.md');
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.type('<');
    await rows(page).filter({ hasText: 'front matter: Home Observatory' }).waitFor();
    await screenshot(page, 'completion-block');
    await page.keyboard.type('!--');
    await rows(page).filter({ hasText: 'Weather Station' }).click();
    await shown(page, 'series=Weather Station');
    await shown(page, 'series_section=4');
    await shown(page, '# Pruning the vine');
    const text = await lines(page).allTextContents();
    assert.ok(!text.some((line) => line.includes('-->>')), text.join('\n'));
    await screenshot(page, 'completion-block-accepted');
  });
});

describe('a post in the editor', () => {
  let page: Page;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(() => {
    ({ page } = workbench());
  });

  it('has lenses that lead to the neighbours', async () => {
    await openFile(page, POST);
    await lens(page, 'Home Observatory · part 2 of 4').waitFor();
    await screenshot(page, 'lenses');
    await lens(page, 'Polar Alignment in Ten Minutes →').click();
    await page.locator('.tabs-container .tab.active', { hasText: '003_polar' }).waitFor();
    await lens(page, 'Home Observatory · part 3 of 4').click();
    await page.locator('.sidebar .pane-body .monaco-list-row', { hasText: '3. Polar Alignment' }).waitFor();
  });

  it('follows an address in HTML that VS Code alone takes for another', async () => {
    await openFile(page, 'a-map-of-the-shade.md');
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget .quick-input-filter input:focus').waitFor();
    await page.keyboard.type('42');
    await page.keyboard.press('Enter');
    const address = lines(page).getByText('assets/posts/notes/a-map-of-the-shade/garden.png').first();
    const picture = page.locator('.tabs-container .tab.active', { hasText: 'garden.png' });
    // by its place: the text is drawn again under the mouse, as a link while the key is down
    await eventually(async () => {
      const box = await address.boundingBox();
      if (!box) return undefined;
      await page.keyboard.down('Control');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.keyboard.up('Control');
      return picture.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
    await page.locator('.image-container, iframe.webview.ready').first().waitFor();
  });

  it('shows the series on hover', async () => {
    await openFile(page, POST);
    await lens(page, 'Home Observatory · part 2 of 4').waitFor();
    const link = page.locator('.monaco-hover a', { hasText: 'Choosing a Dark Corner' });
    await eventually(async () => {
      // what moves under a mouse that rests ends a hover: leave, and come again
      await page.mouse.move(640, 790);
      await lines(page).filter({ hasText: 'series=Home' }).getByText('Home_Observatory').first().hover();
      const isThere = () => true;
      return link.waitFor({ timeout: 2000 }).then(isThere, () => undefined);
    });
    await page.locator('.monaco-hover:not(.hidden)').first().hover();
    await screenshot(page, 'hover-series');
    await page.locator('.monaco-hover a', { hasText: 'Choosing a Dark Corner' }).click();
    await page.locator('.tabs-container .tab.active', { hasText: '001_choosing' }).waitFor();
  });

  it('renames its series in all posts at once, and takes that back at once', async () => {
    await openSeriesView(page);
    await openFile(page, POST);
    await lens(page, 'Home Observatory · part 2 of 4').waitFor();
    await goToEndOf(page, 'series=Home_Observatory');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await untilEqual(() => input.inputValue(), 'Home_Observatory');
    await input.fill('Garden Dome');
    await page.keyboard.press('Enter');
    await shown(page, 'series=Garden_Dome');
    await lens(page, 'Garden Dome · part 2 of 4').waitFor();
    await page.keyboard.press('Control+z');
    await lens(page, 'Home Observatory · part 2 of 4').waitFor();
    // all four, not only the one in front
    await page
      .locator('.sidebar .pane-body .monaco-list-row', { hasText: 'Home Observatory' })
      .filter({ hasText: '4 parts' })
      .waitFor();
  });

  it('asks before it joins two topics, with all posts ticked', async () => {
    await openFile(page, '006_a_log_that_survives_the_night.md');
    await lens(page, 'Weather Station · part 2 of 3').waitFor();
    await goToEndOf(page, 'topic=Electronics');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('Workshop');
    await page.keyboard.press('Enter');
    const other = page.locator('.panel .monaco-list-row', { hasText: '007_a_page_for_the_kitchen.md' });
    await other.waitFor();
    assert.ok(await other.locator('.edit-checkbox').isChecked());
    await page.locator('.panel .monaco-button', { hasText: 'Apply' }).first().click();
    await shown(page, 'topic=Workshop');
    await page.keyboard.press('Control+z');
    await shown(page, 'topic=Electronics');
  });

  it('says why a name is refused', async () => {
    await openFile(page, POST);
    await lens(page, 'Home Observatory · part 2 of 4').waitFor();
    await goToEndOf(page, 'series=Home_Observatory');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('Kitchen Garden');
    await page.keyboard.press('Enter');
    await page
      .locator('.monaco-editor-overlaymessage, .notification-list-item-message')
      .filter({ hasText: 'The series “Kitchen Garden” already exists' })
      .waitFor();
    await screenshot(page, 'rename-refused');
  });
});
