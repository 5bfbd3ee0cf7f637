import * as assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { untilEqual } from '../support/untilEqual';
import { answers, choose, question, untilStep } from './questions';
import { badgeOf, openSeriesView, rootTexts, row, rowTexts } from './seriesRows';
import { textsBelow, today } from './texts';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot } from './workbench';

describe('the series view of several folders', () => {
  const workbench = useWorkbench({ folder: 'examples/examples.code-workspace' });
  beforeEach(async () => {
    await openSeriesView(workbench().page);
  });

  it('has a row for each folder, which carries the problems in it', async () => {
    const { page } = workbench();
    // the others are further down
    await untilEqual(() => rootTexts(page), ['blog', 'mistakes']);
    await untilEqual(() => badgeOf(page, 'mistakes'), '9+');
    assert.equal(await badgeOf(page, 'blog'), '');
  });

  it('asks which of them a new post goes into', async () => {
    const { page } = workbench();
    const folder = path.dirname(workbench().folder);
    const before = textsBelow(folder);
    await openFile(page, 'watering-by-weight.md');
    await runCommand(page, 'Up Next: New Post…');
    await untilStep(page, '1/5');
    assert.deepEqual(await answers(page), ['blog', 'mistakes', 'hugo', 'astro']);
    // that of the post in front
    await choose(page, 'blog');
    await untilStep(page, '2/5');
    assert.deepEqual(await answers(page), ['guides9 posts', 'notes6 posts', ' New category…']);
    await question(page).locator('.quick-input-left-action-bar .action-label').click();
    await untilStep(page, '1/5');
    await screenshot(page, 'new-post-folder');
    await page.keyboard.type('mist');
    await choose(page, 'mistakes');
    await untilStep(page, '2/5');
    await page.keyboard.type('series');
    await choose(page, 'series');
    await untilStep(page, '3/5');
    await page.keyboard.type('A Bird Bath');
    const file = 'src/assets/posts/series/a-bird-bath/a-bird-bath.md';
    await question(page).locator('.quick-input-message', { hasText: file }).waitFor();
    await screenshot(page, 'new-post-folder-title');
    await page.keyboard.press('Enter');
    await untilStep(page, '4/5');
    await choose(page, 'Garden');
    await untilStep(page, '5/5');
    await page.keyboard.type('Bird Boxes');
    await choose(page, 'Bird Boxes');
    await page.locator('.tabs-container .tab.active', { hasText: 'a-bird-bath.md' }).waitFor();
    // the part that is missing
    await row(page, '3. A Bird Bath').waitFor();
    assert.deepEqual(textsBelow(folder), {
      ...before,
      [`mistakes/${file}`]: `<!--\ndate=${today()}\ntopic=Garden\nseries=Bird Boxes\nseries_section=3\nsummary=A Bird Bath\n-->\n\n# A Bird Bath\n\n`,
    });
  });

  it('follows what is typed in one of them', async () => {
    const { page } = workbench();
    await openFile(page, 'watering-by-weight.md');
    await page.locator('.view-line', { hasText: '# Watering by Weight' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Again');
    await row(page, '2. Watering by Weight Again').waitFor();
  });

  it('shows below each folder what matches, and the most problems first', async () => {
    const { page } = workbench();
    await runCommand(page, 'Up Next: Filter Series…');
    await page.locator('.quick-input-box input').fill('pruning');
    await untilEqual(
      () => rowTexts(page),
      ['mistakes', 'Pruning', '1. Pruning Apple Trees', '2. Pruning Currants', '2. Pruning Roses'],
    );
    await page.locator('.quick-input-box input').fill('no such words');
    await untilEqual(() => rowTexts(page), []);
    await page.keyboard.press('Escape');
    await row(page, 'Kitchen Garden').waitFor();
    await runCommand(page, 'Up Next: Sort Series by Problems First');
    await untilEqual(async () => {
      const rows = await rowTexts(page);
      return rows.slice(rows.indexOf('mistakes') + 1)[0];
    }, 'Pruning');
  });

  it('follows a folder that goes and comes, and a post from one folder to another', async () => {
    const { page, folder } = workbench();
    const all = readFileSync(folder, 'utf8');
    await runCommand(page, 'Up Next: Filter Series…');
    await page.locator('.quick-input-box input').fill('pruning');
    const [apples, currants, roses] = ['1. Pruning Apple Trees', '2. Pruning Currants', '2. Pruning Roses'];
    const inMistakes = ['mistakes', 'Pruning', apples, currants, roses];
    await untilEqual(() => rowTexts(page), inMistakes);
    await page.keyboard.press('Enter');
    writeFileSync(folder, all.replace(/.*"name": "mistakes".*\n/, ''));
    await untilEqual(() => rowTexts(page), []);
    writeFileSync(folder, all);
    await untilEqual(() => rowTexts(page), inMistakes);
    const posts = (name: string): string => path.join(path.dirname(folder), name, 'src/assets/posts');
    renameSync(path.join(posts('mistakes'), 'series/pruning-1'), path.join(posts('blog'), 'notes/pruning-1'));
    await untilEqual(
      () => rowTexts(page),
      ['blog', 'Pruning', apples, 'mistakes', 'Pruning', 'Part 1 is missing', currants, roses],
    );
    await runCommand(page, 'Up Next: Clear Series Filter');
  });
});
