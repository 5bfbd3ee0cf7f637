import * as assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { scrollTop, untilAtRest, untilTitle } from './previewPages';
import { useWorkbench } from './useWorkbench';
import { openFile, park, runCommand, webview } from './workbench';

const GUIDES = 'src/assets/posts/guides';
const FIRST = 'Choosing a Dark Corner';

/** The number of the first line that is wholly in view, after what sticks to the upper edge. */
async function firstLine(page: Page): Promise<number> {
  const numbers = await page.locator('.editor-instance .margin .line-numbers').evaluateAll((elements) =>
    elements
      .map((element) => ({
        top:
          element.getBoundingClientRect().top -
          (element.closest('.editor-instance')?.getBoundingClientRect().top ?? 0),
        number: Number(element.textContent),
      }))
      .filter(({ top }) => top >= -1)
      .sort((a, b) => a.top - b.top),
  );
  return numbers[0]?.number ?? 0;
}

/** The line, zero-based, of the first block of the page that is in view. */
function firstBlock(page: Page): Promise<number> {
  return webview(page)
    .locator('#article')
    .evaluate((article) => {
      const blocks = [...article.querySelectorAll('[data-line]')];
      const inView = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
      return Number(inView?.getAttribute('data-line'));
    });
}

/** Whether the first block in view is that of the first line in view, give or take what lies between two blocks. */
async function isTogether(page: Page): Promise<boolean> {
  return Math.abs((await firstBlock(page)) + 1 - (await firstLine(page))) <= 3;
}

/** Whether this browser finds text in a page; the headless one that comes from npm does not. */
async function findsText(page: Page): Promise<boolean> {
  const other = await page.context().browser()?.newPage();
  assert.ok(other);
  await other.setContent('<p>Somewhere in here</p>');
  // no standard, so TypeScript does not know it
  const found = await other.evaluate<boolean>(`window.find('in here')`);
  await other.close();
  return found;
}

describe('the preview while the text is worked on', () => {
  let page: Page;
  const prepare = (folder: string): void => {
    writeFileSync(path.join(folder, '.upnext.json'), '{ "siteUrl": "https://blog.example.org" }');
  };
  const settings = { 'editor.stickyScroll.enabled': false, 'files.simpleDialog.enable': true };

  const workbench = useWorkbench({ folder: 'examples/blog', settings, prepare });
  beforeEach(async () => {
    ({ page } = workbench());
    await openFile(page, '001_choosing_a_dark_corner.md');
    await page.locator('.view-line', { hasText: '# Choosing a Dark Corner' }).click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('\n\n<details><summary>Why</summary>\n\nBecause.\n\n</details>');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(
      Array.from({ length: 80 }, (_, number) => `\n\nParagraph ${number} of many.`).join(''),
    );
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Up Next: Open Preview to the Side');
    await webview(page).locator('p', { hasText: 'Paragraph 79' }).waitFor();
  });

  /** Opens another file in the place of the preview. */
  async function hidePreview(): Promise<void> {
    await page.locator('.tab', { hasText: FIRST }).click();
    await openFile(page, '.upnext.json');
    await webview(page).locator('#article').waitFor({ state: 'detached' });
  }

  /** Scrolls the text with the wheel, and waits until the page has followed. */
  async function scrollText(): Promise<void> {
    await page.locator('.editor-instance .view-lines').hover();
    // the editor takes each of them for one notch
    for (let notch = 0; notch < 24; notch++) await page.mouse.wheel(0, 120);
    await eventually(async () =>
      (await isTogether(page)) && (await firstLine(page)) > 30 ? true : undefined,
    );
    await park(page);
  }

  it('shows what is typed, with what was unfolded and the place kept', async () => {
    const frame = webview(page);
    await frame.locator('#article summary').click();
    await page.locator('.view-line', { hasText: '# Choosing a Dark Corner' }).click();
    await page.keyboard.press('End');
    const top = await scrollTop(page);
    // the heading's id follows its words, so another element takes its place
    const title = frame.locator('#header');
    const latency = title.evaluate(
      (heading) =>
        new Promise<number>((resolve) => {
          new MutationObserver(() => resolve(Date.now())).observe(heading, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        }),
    );
    await title.evaluate(() => undefined);
    const typed = Date.now();
    await page.keyboard.type('X');
    console.log(`      typed to shown: ${(await latency) - typed} ms`);
    await frame.locator('#header h1', { hasText: 'CornerX' }).waitFor();
    assert.equal(await frame.locator('#article details').getAttribute('open'), '');
    assert.equal(await scrollTop(page), top);
  });

  it('scrolls with the text', async () => {
    await scrollText();
  });

  it('takes the text along when it is scrolled, and does not tremble', async () => {
    await webview(page).locator('#article').hover({ force: true });
    const tops: number[] = [];
    for (let turn = 0; turn < 8; turn++) {
      await page.mouse.wheel(0, 120);
      tops.push(await scrollTop(page));
    }
    tops.push(await untilAtRest(page, scrollTop));
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    await eventually(async () => ((await isTogether(page)) ? true : undefined));
  });

  it('comes back as it was when another tab has hidden it, with what has changed meanwhile', async () => {
    await webview(page).locator('#article summary').click();
    await scrollText();
    const line = await untilAtRest(page, firstBlock, (first) => first > 30);
    await hidePreview();
    const next = path.join(
      workbench().folder,
      GUIDES,
      '002_a_pier_from_paving_slabs',
      '002_a_pier_from_paving_slabs.md',
    );
    writeFileSync(next, readFileSync(next, 'utf8').replace('# A Pier', '# Another Pier'));
    await page.locator('.tab', { hasText: FIRST }).click();
    await webview(page).locator('a.next .title', { hasText: 'Another Pier' }).waitFor();
    assert.equal(await webview(page).locator('#article details').getAttribute('open'), '');
    await untilEqual(() => firstBlock(page), line);
  });

  it('loads an image again that has changed on disk', async () => {
    const frame = webview(page);
    const image = frame.locator('#article img').first();
    const width = (): Promise<number> =>
      image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
    const before = await eventually(async () => (await width()) || undefined);
    const folder = path.join(workbench().folder, GUIDES);
    copyFileSync(
      path.join(folder, '007_a_page_for_the_kitchen', 'kitchen-480.png'),
      path.join(folder, '001_choosing_a_dark_corner', 'horizon.png'),
    );
    await eventually(async () => {
      const now = await width();
      return now !== 0 && now !== before ? now : undefined;
    });
  });

  it('is searched by VS Code with Ctrl+F', async () => {
    const frame = webview(page);
    await frame.locator('#article > p').first().click();
    const search = page.locator('.simple-find-part.visible input');
    // the click takes a while to bring the focus
    await eventually(async () => {
      await page.keyboard.press('Control+f');
      return (await search.isVisible()) ? true : undefined;
    });
    await search.fill('Paragraph 79');
    await page.keyboard.press('Enter');
    if (await findsText(page)) {
      await untilEqual(() => frame.locator('body').evaluate(() => String(getSelection())), 'Paragraph 79');
    }
    await page.keyboard.press('Escape');
  });

  it('is exported as one file, which asks for nothing', async () => {
    const file = path.join(workbench().folder, 'exported.html');
    await runCommand(page, 'Up Next: Export as HTML');
    const input = page.locator('.quick-input-widget .quick-input-filter input');
    await eventually(async () => ((await input.inputValue()).endsWith('.html') ? true : undefined));
    await input.fill(file);
    await page.keyboard.press('Enter');
    const message = page.locator('.notification-list-item', { hasText: 'Exported to' });
    await message.locator('.monaco-button', { hasText: 'Open' }).waitFor();
    const html = readFileSync(file, 'utf8');
    assert.ok(!/<script|https?:/i.test(html.replaceAll(/<a [^>]*>/g, '')), 'a script or an address');
    const asked: string[] = [];
    const context = await page.context().browser()?.newContext();
    assert.ok(context);
    const reader = await context.newPage();
    reader.on('request', (request) => asked.push(request.url()));
    await reader.goto(pathToFileURL(file).href);
    assert.equal(await reader.title(), FIRST);
    assert.equal(
      await reader.locator('a.next').getAttribute('href'),
      'https://blog.example.org/guides/002_a_pier_from_paving_slabs',
    );
    const widths = await reader
      .locator('#article img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    assert.ok(widths.length > 0 && widths.every((width) => width > 0), widths.join());
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('data:')),
      [pathToFileURL(file).href],
    );
    await context.close();
  });

  it('follows to a text that was opened while another tab hid it, once it is seen again', async () => {
    await hidePreview();
    await openFile(page, '006_a_log_that_survives_the_night.md');
    await page.locator('.tab', { hasText: FIRST }).click();
    await untilTitle(page, 'A Log That Survives the Night');
  });

  it('stays at its post when it is locked while another tab hides it', async () => {
    await hidePreview();
    await openFile(page, '007_a_page_for_the_kitchen.md');
    await runCommand(page, 'Up Next: Lock Preview');
    await page.locator('.tab', { hasText: `[Locked] ${FIRST}` }).click();
    await untilTitle(page, FIRST);
    await runCommand(page, 'Up Next: Unlock Preview');
    await untilTitle(page, 'A Page for the Kitchen');
  });

  it('says why it cannot be printed from here', async () => {
    await runCommand(page, 'Up Next: Print');
    await page.locator('.notification-list-item-message', { hasText: 'print that file' }).waitFor();
  });
});
