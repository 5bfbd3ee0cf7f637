import * as assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { untilKept } from './previewPages';
import { input, untilStep } from './questions';
import { openSeriesView, row } from './seriesRows';
import { useWorkbench } from './useWorkbench';
import { chooseFromMenu, runCommand, screenshot, webview } from './workbench';

const GUIDES = 'src/assets/posts/guides';
const NAMES = [
  '001_choosing_a_dark_corner',
  '002_a_pier_from_paving_slabs',
  '003_polar_alignment_in_ten_minutes',
  '004_a_first_light_logbook',
];
const PARTS = [
  'Choosing a Dark Corner',
  'A Pier from Paving Slabs',
  'Polar Alignment in Ten Minutes',
  'A First Light Logbook',
];

async function openSeriesPreview(page: Page): Promise<void> {
  await openSeriesView(page);
  await row(page, 'Home Observatory').click({ button: 'right' });
  await chooseFromMenu(page, 'Preview Whole Series');
}

async function previewSeries(page: Page): Promise<FrameLocator> {
  await openSeriesPreview(page);
  const frame = webview(page);
  await frame.locator('#header h1', { hasText: 'Home Observatory' }).waitFor();
  return frame;
}

/** Waits until a heading is at the upper edge of the page. */
async function untilAtTop(heading: Locator): Promise<void> {
  await heading.waitFor();
  await eventually(async () => {
    const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
    return top >= 0 && top < 100 ? true : undefined;
  });
}

/** Runs in the page: before the next message reaches it, which no click from here would do. */
function clickAsSoonAsThere(body: HTMLElement, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const click = (): boolean => {
      const found = body.querySelector<HTMLElement>(selector);
      found?.click();
      if (found) resolve();
      return found !== null;
    };
    if (click()) return;
    const observer = new MutationObserver(() => {
      if (click()) observer.disconnect();
    });
    observer.observe(body, { childList: true, subtree: true });
  });
}

function isLaidOut(element: Element): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true });
}

describe('the preview of a whole series', () => {
  let page: Page;
  let frame: FrameLocator;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    ({ page } = workbench());
    frame = await previewSeries(page);
  });

  const titles = (): Promise<string[]> => frame.locator('.part-head h1').allTextContents();

  /** Writes a text into a post, as another program does. */
  function write(name: string, change: (text: string) => string): void {
    const file = path.join(workbench().folder, GUIDES, name, `${name}.md`);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  it('has all parts in their order, each with its number, and a list of them on top', async () => {
    await untilEqual(titles, PARTS);
    assert.deepEqual(await frame.locator('.contents a').allTextContents(), PARTS);
    assert.match((await frame.locator('#header .meta').textContent()) ?? '', /^4 parts · \d+ min read$/);
    assert.match(
      (await frame.locator('.part .meta').nth(1).textContent()) ?? '',
      /^Part 2 · February 18, 2023$/,
    );
    const images = frame.locator('.part img');
    await eventually(async () =>
      (await images.evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0)))
        ? true
        : undefined,
    );
    await screenshot(page, 'whole-series');
  });

  it('leads within itself, by its list and by the links between its parts', async () => {
    await frame.locator('.contents a', { hasText: 'A First Light Logbook' }).click();
    await frame.locator('.part-head h1:focus', { hasText: 'A First Light Logbook' }).waitFor();
    await screenshot(page, 'whole-series-joint');
    await frame.locator('.part a', { hasText: 'building a pier' }).click();
    await frame.locator('.part-head h1:focus', { hasText: 'A Pier from Paving Slabs' }).waitFor();
    assert.equal(await page.locator('iframe.webview.ready').count(), 1);
  });

  it('makes only the part anew that is typed in', async () => {
    await frame.locator('.part').nth(3).waitFor();
    const mark = (section: HTMLElement): void => {
      const heading = section.querySelector('h2');
      if (heading?.firstChild) heading.firstChild.nodeValue = 'Not made anew';
    };
    await frame.locator('.part').nth(2).evaluate(mark);
    write('002_a_pier_from_paving_slabs', (text) => `${text}\nWritten later.\n`);
    await frame.locator('.part').nth(1).locator('p', { hasText: 'Written later.' }).waitFor();
    assert.equal(await frame.locator('h2', { hasText: 'Not made anew' }).count(), 1);
  });

  it('lays a part out when it comes near, and lets what is wide in it scroll then', async () => {
    await frame.locator('.part').nth(3).waitFor();
    write('002_a_pier_from_paving_slabs', (text) => `${text}\n${'A long part.\n\n'.repeat(1000)}`);
    write('004_a_first_light_logbook', (text) => `${text}\n~~~\n${'wide '.repeat(100)}\n~~~\n`);
    const wide = frame.locator('pre', { hasText: 'wide wide' });
    await wide.waitFor({ state: 'attached' });
    await eventually(async () => ((await wide.evaluate(isLaidOut)) ? undefined : true));
    assert.equal(await wide.getAttribute('tabindex'), null);
    await frame.locator('.contents a', { hasText: 'A First Light Logbook' }).click();
    await untilAtTop(frame.locator('.part-head h1:focus', { hasText: 'A First Light Logbook' }));
    await wide.and(frame.locator('[tabindex="0"]')).waitFor();
  });

  it('follows a part that goes, and a series that is renamed', async () => {
    await untilEqual(titles, PARTS);
    write('004_a_first_light_logbook', (text) => text.replace(/^series.*\n/gm, ''));
    await untilEqual(titles, PARTS.slice(0, 3));
    await runCommand(page, 'Up Next: Rename Series');
    await untilStep(page, 'Rename Series: Home Observatory');
    await input(page).fill('Night Garden');
    await page.keyboard.press('Enter');
    await frame.locator('#header h1', { hasText: 'Night' }).waitFor();
    await untilEqual(titles, PARTS.slice(0, 3));
  });

  it('opens another post in the preview of posts', async () => {
    write('001_choosing_a_dark_corner', (text) => `${text}\n[Elsewhere](/notes/watering-by-weight)\n`);
    await frame.locator('.part a', { hasText: 'Elsewhere' }).click();
    await page.locator('.tab.active', { hasText: 'Watering by Weight' }).waitFor();
  });

  it('leads to the line in the source by a double click', async () => {
    await frame.locator('.part').nth(2).locator('h2').first().dblclick();
    await page.locator('.tab.active[data-resource-name="003_polar_alignment_in_ten_minutes.md"]').waitFor();
  });

  it('is exported as one file, whose links lead within it', async () => {
    await untilEqual(titles, PARTS);
    const file = path.join(workbench().folder, 'series.html');
    await runCommand(page, 'Up Next: Export Series as HTML');
    const input = page.locator('.quick-input-widget .quick-input-filter input');
    await eventually(async () =>
      (await input.inputValue()).endsWith('home-observatory.html') ? true : undefined,
    );
    await input.fill(file);
    await page.keyboard.press('Enter');
    await page.locator('.notification-list-item', { hasText: 'Exported to' }).waitFor();
    const html = readFileSync(file, 'utf8');
    assert.ok(!/<script|https?:/i.test(html.replaceAll(/<a [^>]*>/g, '')), 'a script or an address');
    const context = await page.context().browser()?.newContext();
    assert.ok(context);
    const reader = await context.newPage();
    await reader.goto(pathToFileURL(file).href);
    assert.deepEqual(await reader.locator('.part-head h1').allTextContents(), PARTS);
    await reader.locator('.part a', { hasText: 'building a pier' }).click();
    assert.equal(await reader.locator(':target').textContent(), 'A Pier from Paving Slabs');
    const broken = await reader
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
          .filter((id) => !document.getElementById(id)),
      );
    assert.deepEqual(broken, []);
    await context.close();
  });
});

describe('the preview of a series of long parts', () => {
  const workbench = useWorkbench({
    folder: 'examples/blog',
    prepare: (folder) => {
      const long = 'Some *words* of a long part.\n\n'.repeat(5000);
      for (const name of NAMES) appendFileSync(path.join(folder, GUIDES, name, `${name}.md`), `\n${long}`);
    },
  });

  it('goes to a part that is still to come when its link is clicked', async () => {
    const { page } = workbench();
    await openSeriesPreview(page);
    const frame = webview(page);
    await frame.locator('body').evaluate(clickAsSoonAsThere, '.contents li:last-child a');
    await untilAtTop(frame.locator('.part').nth(3).locator('h1', { hasText: 'A First Light Logbook' }));
  });
});

describe('the preview of a whole series that the window is restored with', () => {
  // a window that is loaded again is not as it was
  const workbench = useWorkbench({ folder: 'examples/blog', fresh: true });

  it('is where the reader was, in a part that comes later, too', async () => {
    const { page } = workbench();
    const frame = await previewSeries(page);
    await untilKept(page, /"series":"[^"]*","line":0/);
    await frame.locator('.contents a', { hasText: 'A First Light Logbook' }).click();
    const part = frame.locator('.part').nth(3);
    await untilKept(page, /"series":"[^"]*","line":[1-9]/);
    await page.reload();
    await untilAtTop(part.locator('h1', { hasText: 'A First Light Logbook' }));
  });
});
