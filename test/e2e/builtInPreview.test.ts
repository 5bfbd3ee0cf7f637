import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { untilTitle } from './previewPages';
import { writeSettings } from './settings';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot, webview } from './workbench';

const GUIDES = 'src/assets/posts/guides';

/** Shows the file in the editor by VS Code's own button: the palette's best match for its title is another command. */
async function openPreview(page: Page, title: string): Promise<FrameLocator> {
  await page.locator('.editor-actions .codicon-open-preview').click();
  return untilTitle(page, title);
}

describe('the built-in Markdown preview', () => {
  let page: Page;

  const prepare = (folder: string): void => {
    const guides = path.join(folder, GUIDES);
    const file = path.join(guides, '001_choosing_a_dark_corner/001_choosing_a_dark_corner.md');
    const additions = [
      '![site root](/assets/posts/guides/001_choosing_a_dark_corner/horizon.png)',
      '<img alt="html" src="/guides/002_a_pier_from_paving_slabs/cross-section.svg">',
      '[absolute](/blog/guides/003_polar_alignment_in_ten_minutes/003_polar_alignment_in_ten_minutes.md)',
      '[route](/notes/watering-by-weight)',
      '<a href="/notes/a-map-of-the-shade">html</a>',
      '> [!NOTE]\n> Frost lifts whatever stands above it.[^1]',
      '- [x] a spade\n- [ ] a level',
      'The load is $F_1 + F_2$ on slabs of $5 and $10 each.',
      '[^1]: The second time, too.',
    ];
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${additions.join('\n\n')}\n`);
    writeFileSync(
      path.join(folder, 'README.md'),
      '# About This Blog {#about}\n\n[route](/notes/watering-by-weight)[^1]\n\n- [x] done\n\n> [!NOTE]\n> a\n\n[^1]: A note.\n',
    );
  };
  const workbench = useWorkbench({ folder: 'examples/blog', prepare });
  beforeEach(async () => {
    ({ page } = workbench());
    await openFile(page, '001_choosing_a_dark_corner.md');
    await openPreview(page, 'Choosing a Dark Corner');
  });

  it('shows the place in the series and the ways to the neighbours', async () => {
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    await frame.locator('.up-next-place', { hasText: 'part 1 of 4' }).waitFor();
    assert.equal(await frame.locator('a.next .title').textContent(), 'A Pier from Paving Slabs');
    assert.equal(await frame.locator('a.previous').count(), 0);
    // the front matter is a comment
    assert.ok(!((await frame.locator('.markdown-body').textContent()) ?? '').includes('series_section'));
  });

  it('has an icon that says other words than that of the preview of posts', async () => {
    await page.locator('.tab', { hasText: '.md' }).first().click();
    const labels = page.locator('.editor-actions a.action-label');
    await labels.and(page.locator('[aria-label^="Open Up Next Preview to the Side"]')).waitFor();
    await labels.and(page.locator('[aria-label^="Open Preview to the Side"]')).waitFor();
    assert.equal(await labels.and(page.locator('[aria-label*="Preview to the Side"]')).count(), 2);
  });

  it('has footnotes, alerts, task lists and formulas, as the preview of a post', async () => {
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    await frame.locator('.alert.note .alert-title', { hasText: 'Note' }).waitFor();
    assert.equal(await frame.locator('.alert .footnote-ref').textContent(), '[1]');
    assert.match((await frame.locator('.footnotes li').textContent()) ?? '', /^The second time, too\./);
    assert.deepEqual(
      await frame
        .locator('li.task input[type=checkbox]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked).slice(-2)),
      [true, false],
    );
    assert.equal(await frame.locator('.katex').count(), 1);
    await frame.locator('.footnotes').scrollIntoViewIfNeeded();
    await screenshot(page, 'built-in-preview-blocks');
  });

  it('finds images as the site does', async () => {
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    for (const alt of ['site root', 'html']) {
      const image = frame.locator(`img[alt="${alt}"]`);
      const width = await image.evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        return element.naturalWidth;
      });
      assert.ok(width > 0, alt);
    }
  });

  for (const [form, title] of [
    ['absolute', 'Polar Alignment in Ten Minutes'],
    ['route', 'Watering by Weight'],
    ['html', 'A Map of the Shade'],
  ] as const) {
    it(`opens the post of a link that is ${form}`, async () => {
      const frame = await untilTitle(page, 'Choosing a Dark Corner');
      await frame.locator('a', { hasText: new RegExp(`^${form}$`) }).click();
      await untilTitle(page, title);
    });
  }

  it('goes to the next post and back by the cards', async () => {
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    await frame.locator('a.next').click();
    await untilTitle(page, 'A Pier from Paving Slabs');
    await frame.locator('.up-next-navigation').scrollIntoViewIfNeeded();
    await screenshot(page, 'built-in-preview');
    await frame.locator('a.previous').click();
    await untilTitle(page, 'Choosing a Dark Corner');
  });

  it('leaves other files alone', async () => {
    await page.keyboard.press('Control+1');
    await openFile(page, 'README.md');
    const frame = await openPreview(page, 'About This Blog');
    assert.equal(await frame.locator('.up-next-navigation, .up-next-place').count(), 0);
    assert.equal(
      await frame.locator('a', { hasText: 'route' }).getAttribute('href'),
      '/notes/watering-by-weight',
    );
    assert.equal(await frame.locator('h1').textContent(), 'About This Blog {#about}');
    assert.equal(await frame.locator('.footnotes, .footnote-ref, .alert, .task').count(), 0);
    await frame.locator('li', { hasText: '[x] done' }).waitFor();
  });
});

describe('the built-in Markdown preview, locked to a post', () => {
  let page: Page;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    ({ page } = workbench());
    await openFile(page, '001_choosing_a_dark_corner.md');
    await runCommand(page, 'Markdown: Open Locked Preview to the Side');
    await untilTitle(page, 'Choosing a Dark Corner');
    await page.locator('.editor-instance .view-line').first().click();
    await openFile(page, '002_a_pier_from_paving_slabs.md');
  });

  it('shows the new title of another post that is not saved', async () => {
    await page.locator('.editor-instance .view-line', { hasText: '# A Pier from' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(', Anew');
    await webview(page)
      .locator('a.next .title', { hasText: /^A Pier from Paving Slabs, Anew$/ })
      .waitFor();
  });

  it('is as VS Code makes it where the setting says so', async () => {
    const frame = webview(page);
    await frame.locator('.up-next-navigation').waitFor();
    const set = (enabled: boolean): void => {
      writeSettings(workbench(), { 'upNext.builtInPreview.enabled': enabled });
    };
    set(false);
    await frame.locator('.up-next-navigation').waitFor({ state: 'detached' });
    await untilTitle(page, 'Choosing a Dark Corner');
    assert.equal(await frame.locator('.up-next-place').count(), 0);
    set(true);
    await frame.locator('.up-next-navigation').waitFor();
  });
});
