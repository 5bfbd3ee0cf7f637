import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../scripts/root.mjs';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { choose, input, question, untilStep } from './questions';
import { openSeriesView, row, unfold } from './seriesRows';
import { textsBelow, today } from './texts';
import { undoAll } from './undo';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot } from './workbench';

function statusBar(page: Page, text: string | RegExp): Locator {
  return page.locator('.statusbar-item', { hasText: text });
}

function notification(page: Page, text: string | RegExp): Locator {
  return page.locator('.notification-list-item', { hasText: text });
}

const GUIDES = 'src/assets/posts/guides';
const DARK_CORNER = `${GUIDES}/001_choosing_a_dark_corner/001_choosing_a_dark_corner.md`;

describe('what an author does to the posts of the blog', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    await workbench().page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  const onDisk = (file: string): string => readFileSync(path.join(workbench().folder, file), 'utf8');

  it('renames a series from its row, is told why a name will not do, and takes it back', async () => {
    const { page } = workbench();
    await openSeriesView(page);
    const before = onDisk(DARK_CORNER);
    await row(page, 'Home Observatory').click();
    await page.keyboard.press('F2');
    await untilStep(page, 'Rename Series: Home Observatory');
    await input(page).fill('Kitchen Garden');
    await question(page).locator('.quick-input-message', { hasText: 'already' }).waitFor();
    await screenshot(page, 'rename-series-refused');
    await input(page).fill('Backyard Astronomy');
    await page.keyboard.press('Enter');
    await row(page, 'Backyard Astronomy').waitFor();
    const after = before.replace('series=Home_Observatory', 'series=Backyard_Astronomy');
    await eventually(() => (onDisk(DARK_CORNER) === after ? true : undefined));
    await notification(page, 'is now “Backyard Astronomy”: 4 posts')
      .locator('.monaco-button', { hasText: 'Undo' })
      .click();
    await row(page, 'Home Observatory').waitFor();
    await eventually(() => (onDisk(DARK_CORNER) === before ? true : undefined));
    assert.equal(await page.locator('.tabs-container .tab').count(), 0);
    await unfold(page, 'Home Observatory');
  });

  it('renames a topic in all its posts, and takes that back at once', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openFile(page, 'a-map-of-the-shade.md');
    await runCommand(page, 'Up Next: Rename Topic…');
    // the one of the post in front
    await choose(page, 'Garden');
    await untilStep(page, 'Rename Topic: Garden');
    await input(page).fill('Allotment');
    await page.keyboard.press('Enter');
    const renamed = Object.entries(before).map(([file, text]) => [
      file,
      file.endsWith('.md') ? text.replace(/^topic=Garden$/m, 'topic=Allotment') : text,
    ]);
    await untilEqual(() => textsBelow(folder), Object.fromEntries(renamed));
    await notification(page, '“Garden” is now “Allotment”: 5 posts').waitFor();
    await undoAll(page, folder, before);
  });

  it('puts front matter into a file that has none, and into no other', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    const file = 'src/assets/posts/notes/a-jar-of-rain/a-jar-of-rain.md';
    const body = '# A Jar of Rain\r\n\r\nA jam jar knows how much it rained.\r\n';
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), body);
    await openFile(page, 'a-jar-of-rain.md');
    await runCommand(page, 'Up Next: Insert Front Matter');
    await page.locator('.editor-instance .view-line', { hasText: 'summary=' }).first().waitFor();
    await screenshot(page, 'front-matter-inserted');
    // what is proposed is selected, Tab goes on to the next, and to the text at last
    await page.keyboard.type('Weather');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await statusBar(page, 'Ln 7, Col 1').waitFor();
    await page.keyboard.press('Control+S');
    const fields = [`date=${today()}`, 'topic=Weather', 'summary=A jam jar knows how much it rained.'];
    const text = ['<!--', ...fields, '-->', '', body].join('\r\n');
    await untilEqual(() => textsBelow(folder), { ...before, [file]: text });

    const offered = question(page).locator('.monaco-list-row', { hasText: 'Up Next: Insert Front Matter' });
    const others = question(page).locator('.monaco-list-row', { hasText: 'similar commands' });
    await untilEqual(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await input(page).fill('>Up Next: Insert Front Matter');
      await offered.or(others).first().waitFor();
      return offered.count();
    }, 0);
    await page.keyboard.press('Escape');
  });

  it('copies the address of a post on its site', async () => {
    const { page } = workbench();
    await openFile(page, '001_choosing_a_dark_corner.md');
    await runCommand(page, 'Up Next: Copy Site Link');
    await statusBar(page, 'Copied /guides/001_choosing_a_dark_corner').waitFor();
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), '/guides/001_choosing_a_dark_corner');
  });

  it('is told where there is nothing to renumber, and nothing to fix', async () => {
    const { page } = workbench();
    await openFile(page, '001_choosing_a_dark_corner.md');
    await runCommand(page, 'Up Next: Renumber Series');
    await statusBar(page, 'already numbered 1 to 4').waitFor();
    await runCommand(page, 'Up Next: Fix All Posts');
    await notification(page, 'There is nothing that Up Next can fix by itself.').waitFor();
  });
});

describe('what an author does to the posts with mistakes', () => {
  const workbench = useWorkbench({ folder: 'examples/mistakes' });

  it('checks them all, and looks at the list of problems', async () => {
    const { page } = workbench();
    await openFile(page, 'section-gap-start.md');
    await runCommand(page, 'Up Next: Check All Posts');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await notification(page, /Checked \d+ posts: \d+ errors, \d+ warnings, \d+ infos/).waitFor();
    await screenshot(page, 'check-all');
  });

  it('fixes them all, after a look at the changes, and takes that back', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    const other = `${folder}-by-command-line`;
    cpSync(folder, other, { recursive: true });
    spawnSync(process.execPath, [path.join(root(), 'dist', 'cli.js'), 'check', other, '--fix']);
    const fixed = textsBelow(other);
    assert.notDeepEqual(fixed, before);
    await openFile(page, 'section-gap-start.md');
    await runCommand(page, 'Up Next: Fix All Posts');
    await page.locator('.panel .monaco-list-row', { hasText: 'title-multiple.md' }).waitFor();
    await screenshot(page, 'fix-all-preview');
    assert.deepEqual(textsBelow(folder), before);
    await page.locator('.panel .monaco-button', { hasText: 'Apply' }).first().click();
    await eventually(() => (isDeepStrictEqual(textsBelow(folder), fixed) ? true : undefined));
    const message = notification(page, /Fixed: \d+ problems in \d+ posts\. Left to you: \d+ errors, /);
    await message.waitFor();
    await screenshot(page, 'fix-all-done');
    await message.locator('.monaco-button', { hasText: 'Undo' }).click();
    await untilEqual(() => textsBelow(folder), before);
    assert.equal(await page.locator('.tabs-container .tab').count(), 1);
  });

  it('is done with what takes long when that is cancelled', async () => {
    const { page, folder } = workbench();
    // more than can be fixed before the mouse is there
    const text = '\nA *line* of [many](#many).\n'.repeat(50);
    for (let number = 0; number < 4000; number++) {
      const post = path.join(folder, 'src/assets/posts/many', `${number}`, `${number}.md`);
      mkdirSync(path.dirname(post), { recursive: true });
      const head = `<!--\ndate=2024-01-01\ntopic=Garden \nsummary=Number ${number}.\n-->\n\n# ${number}\n`;
      writeFileSync(post, head + text);
    }
    const configuration = path.join(folder, '.upnext.json');
    writeFileSync(configuration, '{}');
    const before = textsBelow(folder);
    const cancel = async (title: string): Promise<void> => {
      const progress = page.locator('.notification-list-item', { hasText: title });
      await progress.locator('.monaco-button', { hasText: 'Cancel' }).click();
      await progress.waitFor({ state: 'detached' });
    };
    await openFile(page, 'section-gap-start.md');
    const thousands = page.locator('.statusbar-item[id="status.problems"]', { hasText: 'K' });
    await thousands.waitFor();
    await runCommand(page, 'Up Next: Fix All Posts');
    await cancel('Fix all that Up Next can fix');
    await runCommand(page, 'Up Next: Check All Posts');
    await cancel('Checking all posts');
    await screenshot(page, 'cancelled');
    assert.equal(await page.locator('.panel .monaco-list-row', { hasText: 'title-multiple.md' }).count(), 0);
    assert.deepEqual(textsBelow(folder), before);
    // what nobody has cancelled goes on
    writeFileSync(configuration, '{ "exclude": ["src/assets/posts/many"] }');
    await thousands.waitFor({ state: 'detached' });
  });
});
