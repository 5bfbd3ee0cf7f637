import * as assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { untilEqual } from '../support/untilEqual';
import { badgeOf, descriptionOf, fold, openSeriesView, row, tooltipOf, TOOLTIPS, unfold } from './seriesRows';
import { textsBelow } from './texts';
import { useWorkbench } from './useWorkbench';
import { openFile } from './workbench';

describe('the rows of the series view', () => {
  const workbench = useWorkbench({ folder: 'examples/mistakes', settings: TOOLTIPS });
  beforeEach(async () => {
    await openSeriesView(workbench().page);
  });

  it('say how many parts a series has and when they were written', async () => {
    const { page } = workbench();
    await untilEqual(() => descriptionOf(page, 'Bird Boxes'), '3 parts · Mar 2024');
    await untilEqual(() => descriptionOf(page, 'Raised Beds'), '3 parts · Mar 2024');
  });

  it('mark parts that have one number', async () => {
    const { page } = workbench();
    await untilEqual(() => descriptionOf(page, '2. Pruning Roses'), 'part 2 twice · 2024-03-12');
  });

  it('carry the problems of their posts', async () => {
    const { page } = workbench();
    await untilEqual(() => badgeOf(page, 'Bird Boxes'), '1');
  });

  it('carry them again after their series was away', async () => {
    const { page, folder } = workbench();
    const files = Object.entries(textsBelow(folder)).filter(([, text]) => text.includes('series=Bird Boxes'));
    assert.equal(files.length, 3);
    const writeAll = (name: string): void => {
      for (const [file, text] of files)
        writeFileSync(path.join(folder, file), text.replace('series=Bird Boxes', `series=${name}`), 'latin1');
    };
    for (const [name, other] of [
      ['Owls and Bats', 'Bird Boxes'],
      ['Bird Boxes', 'Owls and Bats'],
      ['Owls and Bats', 'Bird Boxes'],
      ['Bird Boxes', 'Owls and Bats'],
    ] as const) {
      writeAll(name);
      await row(page, other).waitFor({ state: 'detached' });
      await untilEqual(() => badgeOf(page, name), '1');
    }
  });

  it('tell more about a post on hovering', async () => {
    const { page } = workbench();
    await untilEqual(
      () => tooltipOf(page, '4. Cleaning a Bird Box'),
      [
        'Cleaning a Bird Box',
        'Bird Boxes, part 4 · Part 3 is missing',
        'Sunday, 17 March 2024 · Garden',
        'When to clean a nest box, and why you should knock first.',
        'src/assets/posts/series/section-gap/section-gap.md',
        '1 warning',
      ],
    );
  });

  it('tell more about a series on hovering', async () => {
    const { page } = workbench();
    await untilEqual(
      () => tooltipOf(page, 'Bird Boxes'),
      ['Bird Boxes', '3 parts · Mar 2024', 'Garden', 'Part 3 is missing', '1 warning'],
    );
  });

  it('show the number of all problems on the icon of the view', async () => {
    const { page } = workbench();
    const icon = page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Up Next"]') });
    await untilEqual(() => icon.locator('.badge-content').innerText(), '43');
  });

  it('stay folded and selected while a post is typed in', async () => {
    const { page } = workbench();
    await fold(page, 'Raised Beds');
    await openFile(page, 'bird-box-1.md');
    await page.locator('.sidebar .monaco-list-row.selected', { hasText: '1. Six Boards' }).waitFor();
    await page.locator('.view-line', { hasText: '# Six Boards' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Anew');
    await page
      .locator('.sidebar .monaco-list-row.selected', { hasText: '1. Six Boards for a Bird Box Anew' })
      .waitFor();
    assert.equal(await row(page, 'Raised Beds').getAttribute('aria-expanded'), 'false');
    await unfold(page, 'Raised Beds');
  });

  it('take what a post says as text, in the row and on hovering', async () => {
    const { page, folder } = workbench();
    const summary = '<b>bold</b> **strong** [link](command:workbench.action.quit) $(bug) &amp; `code`';
    const file = path.join(folder, 'src/assets/posts/series/untrusted/untrusted.md');
    mkdirSync(path.dirname(file));
    writeFileSync(
      file,
      `<!--\ndate=2024-01-01\ntopic=Garden\nsummary=${summary}\nseries=$(bug) **Strong**\nseries_section=1\n-->\n\n# $(bug) a_b_c\n`,
    );
    await row(page, '1. $(bug) a_b_c').waitFor();
    assert.deepEqual((await tooltipOf(page, '1. $(bug) a_b_c')).slice(0, 4), [
      '$(bug) a_b_c',
      '$(bug) **Strong**, part 1 of 1',
      'Monday, 1 January 2024 · Garden',
      summary,
    ]);
  });
});
