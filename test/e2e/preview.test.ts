import * as assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { untilEqual } from '../support/untilEqual';
import { openWithPreview, untilTitle } from './previewPages';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, webview, type Workbench } from './workbench';

const SERIES = [
  'Choosing a Dark Corner',
  'A Pier from Paving Slabs',
  'Polar Alignment in Ten Minutes',
  'A First Light Logbook',
];

/** Replaces a text in the editor in front as a person does: by selecting it with the keyboard and typing. */
async function typeAtEndOf(page: Page, line: string, text: string): Promise<void> {
  // the text has been scrolled with its preview
  await page.locator('.tab', { hasText: '.md' }).first().click();
  await page.keyboard.press('Control+Home');
  await page.locator('.editor-instance .view-line', { hasText: line }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

describe('the preview', () => {
  let page: Page;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    ({ page } = workbench());
    await openWithPreview(page, '001_choosing_a_dark_corner.md', 'Choosing a Dark Corner');
  });

  it('shows title, date, topic and place in the series', async () => {
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    assert.equal(await frame.locator('h1').count(), 1);
    const meta = (await frame.locator('.meta').textContent()) ?? '';
    for (const part of ['February 4, 2023', 'Astronomy', ' min read']) {
      assert.ok(meta.includes(part), `${meta} lacks ${part}`);
    }
    // the front matter is not part of the article
    assert.ok(!((await frame.locator('#article').textContent()) ?? '').includes('series_section'));
  });

  it('goes from the first post of the series to the last and back', async () => {
    for (const [place, title] of SERIES.entries()) {
      const frame = await untilTitle(page, title);
      const [previous, next] = [SERIES[place - 1], SERIES[place + 1]];
      assert.equal(await frame.locator('a.previous').count(), previous === undefined ? 0 : 1);
      assert.equal(await frame.locator('a.next').count(), next === undefined ? 0 : 1);
      if (next === undefined) break;
      assert.equal(await frame.locator('a.next .label').textContent(), 'Up next');
      assert.equal(await frame.locator('a.next .title').textContent(), next);
      await frame.locator('a.next').click();
    }
    for (const title of SERIES.slice(0, -1).reverse()) {
      const frame = webview(page);
      assert.equal(await frame.locator('a.previous .title').textContent(), title);
      await frame.locator('a.previous').click();
      await untilTitle(page, title);
    }
    assert.equal(await page.locator('.tabs-container .tab', { hasText: SERIES[0] ?? '' }).count(), 1);
  });

  it('loads the images of the post, written in HTML and in Markdown', async () => {
    const frame = await untilTitle(page, 'Choosing a Dark Corner');
    const images = frame.locator('#article img');
    assert.ok((await images.count()) > 0);
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      const width = await image.evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        return element.naturalWidth;
      });
      assert.ok(width > 0, (await image.getAttribute('src')) ?? '');
    }
  });

  it('follows the text as it is typed', async () => {
    await typeAtEndOf(page, '# Choosing a Dark Corner', ' Tonight');
    const frame = await untilTitle(page, 'Choosing a Dark Corner Tonight');
    await page.keyboard.type('\n\nA paragraph *typed* just now.');
    await frame.locator('p em', { hasText: 'typed' }).waitFor();
  });

  it('shows the new title of another post that is not saved, on the card that leads to it', async () => {
    await typeAtEndOf(page, '# Choosing a Dark Corner', ' Tonight');
    await (await untilTitle(page, 'Choosing a Dark Corner Tonight')).locator('a.next').click();
    const frame = await untilTitle(page, 'A Pier from Paving Slabs');
    await frame.locator('a.previous .title', { hasText: /^Choosing a Dark Corner Tonight$/ }).waitFor();
    // it would follow to the post that is typed in
    await runCommand(page, 'Up Next: Lock Preview');
    await typeAtEndOf(page, '# Choosing a Dark Corner Tonight', ', Again');
    await frame.locator('a.previous .title', { hasText: 'Tonight, Again' }).waitFor();
  });

  it('follows the author to another post', async () => {
    await page.locator('.editor-instance .view-line').first().click();
    await openFile(page, '007_a_page_for_the_kitchen.md');
    const frame = await untilTitle(page, 'A Page for the Kitchen');
    await frame.locator('pre code .hljs-tag, pre code .hljs-keyword').first().waitFor();
  });

  it('says in its title that the text is no post for the moment', async () => {
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Delete');
    const title = page.locator('.tab', { hasText: 'Choosing a Dark Corner (no longer a post)' });
    await title.waitFor();
    await page.keyboard.press('Control+Z');
    await title.waitFor({ state: 'detached' });
  });
});

describe('the links of a post in the preview', () => {
  let page: Page;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    ({ page } = workbench());
    await openFile(page, '008_sharpening_a_hoe.md');
    // one of each form, whatever the post says
    await page.locator('.editor-instance .view-line', { hasText: '# Sharpening a Hoe' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('\n\n');
    const links = [
      '[absolute](/blog/guides/002_a_pier_from_paving_slabs/002_a_pier_from_paving_slabs.md)',
      '[relative](../009_a_cold_frame_from_old_windows/009_a_cold_frame_from_old_windows.md)',
      '[route](/notes/watering-by-weight)',
      '<a href="../../notes/a-map-of-the-shade/a-map-of-the-shade.md">html</a>',
      '[nowhere](/guides/no-such-post)',
      '[outside](https://blog.example.org/a)',
    ];
    await page.keyboard.insertText(links.join('\n'));
    await runCommand(page, 'Up Next: Open Preview to the Side');
  });

  it('opens the post of a link of any form in the same panel', async () => {
    for (const [form, title] of [
      ['absolute', 'A Pier from Paving Slabs'],
      ['relative', 'A Cold Frame from Old Windows'],
      ['route', 'Watering by Weight'],
      ['html', 'A Map of the Shade'],
    ] as const) {
      const frame = await untilTitle(page, 'Sharpening a Hoe');
      await frame.locator('#article a', { hasText: new RegExp(`^${form}$`) }).click();
      await untilTitle(page, title);
      assert.equal(await page.locator('iframe.webview.ready').count(), 1);
      await page.locator('.editor-instance .view-line', { hasText: '# Sharpening a Hoe' }).click();
      await runCommand(page, 'Up Next: Open Preview to the Side');
    }
  });

  it('opens an address outside only outside, after VS Code has asked', async () => {
    const frame = await untilTitle(page, 'Sharpening a Hoe');
    await frame.locator('#article a', { hasText: 'outside' }).click();
    const dialog = page.locator('.monaco-dialog-box', { hasText: 'https://blog.example.org/a' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await untilTitle(page, 'Sharpening a Hoe');
  });

  it('says in the status bar that a link leads nowhere', async () => {
    const frame = await untilTitle(page, 'Sharpening a Hoe');
    await frame.locator('#article a', { hasText: 'nowhere' }).click();
    await page.locator('.statusbar', { hasText: 'There is no post at /guides/no-such-post' }).waitFor();
  });
});

describe('a hostile post in the preview', () => {
  /** Previews a post with these lines in it; gives what it asked of the web. */
  async function preview({ page }: Workbench, lines: readonly string[]): Promise<readonly string[]> {
    const asked: string[] = [];
    // what the page's policy stops does not come this far
    await page.route(/evil\.example/, (route, request) => {
      asked.push(request.url());
      return route.abort();
    });
    await openFile(page, 'reading-a-seed-packet.md');
    await page.locator('.editor-instance .view-line', { hasText: '# Reading a Seed Packet' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('\n\n');
    await page.keyboard.insertText([...lines, '<p>The end</p>'].join('\n\n'));
    await runCommand(page, 'Up Next: Open Preview to the Side');
    await webview(page)
      .locator('p', { hasText: /^The end$/ })
      .waitFor();
    return asked;
  }

  describe('by itself', () => {
    const workbench = useWorkbench({ folder: 'examples/blog' });

    it('runs nothing, asks nobody and keeps its style to itself', async () => {
      const asked = await preview(workbench(), [
        '<script>document.body.dataset.ran = "script"</script>',
        '<img src=x onerror="document.body.dataset.ran = 1"><svg onload="document.body.dataset.ran = 2"></svg>',
        '<style>body { display: none }</style>',
        '<p style="position: fixed; inset: 0">fixed</p>',
        '<iframe src="https://evil.example/frame"></iframe><form action="https://evil.example"><input></form>',
        '<img src="https://evil.example/pixel.png">',
        '<a href="javascript:document.body.dataset.ran = 3">a</a> <a href="command:workbench.action.quit">b</a>',
        '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
      ]);
      const frame = webview(workbench().page);
      const article = frame.locator('#article');
      assert.equal(await article.locator('a', { hasText: /^[ab]$/ }).count(), 2);
      for (const bad of [
        'script',
        'style',
        'iframe',
        'form',
        'base',
        'meta',
        'svg',
        '[style]',
        '[onerror]',
      ]) {
        assert.equal(await article.locator(bad).count(), 0, bad);
      }
      assert.equal(await article.locator('a[href^="javascript"], a[href^="command"]').count(), 0);
      assert.equal(await frame.locator('body').getAttribute('data-ran'), null);
      assert.equal(await frame.locator('body').evaluate((body) => getComputedStyle(body).display), 'block');
      assert.deepEqual(asked, []);
    });
  });

  describe('where the author allows it', () => {
    const workbench = useWorkbench({
      folder: 'examples/blog',
      settings: { 'upNext.preview.remoteImages': true },
    });

    it('may load an image from the web', async () => {
      const asked = await preview(workbench(), ['<img src="https://evil.example/pixel.png">']);
      await untilEqual(() => asked, ['https://evil.example/pixel.png']);
    });
  });
});

describe('the text beside a preview that takes the focus at once', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });

  it('has its lenses, without a click into it', async () => {
    const { page, channel } = workbench();
    await openWithPreview(page, '003_polar_alignment_in_ten_minutes.md', 'Polar Alignment in Ten Minutes');
    await page.locator('.tab', { hasText: '003_polar' }).click();
    await channel.ask('preview 002_a_pier_from_paving_slabs.md');
    await untilTitle(page, 'A Pier from Paving Slabs');
    await page.locator('.codelens-decoration a', { hasText: 'Home Observatory · part 2 of 4' }).waitFor();
  });
});
