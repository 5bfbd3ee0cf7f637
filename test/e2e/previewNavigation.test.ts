import * as assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openWithPreview, scrollTop, untilKept, untilScrolledTo, untilTitle } from './previewPages';
import { useWorkbench } from './useWorkbench';
import { explorerRows, openFile, runCommand, webview } from './workbench';

const FIRST = 'Choosing a Dark Corner';
const SECOND = 'A Pier from Paving Slabs';
const THIRD = 'Polar Alignment in Ten Minutes';
const FOURTH = 'A First Light Logbook';

/** Scrolls the page with the wheel, and waits until it is still. */
async function scrollBy(page: Page, pixels: number): Promise<number> {
  // an image that is loaded later moves what is below it
  await eventually(() =>
    webview(page)
      .locator('body')
      .evaluate((body) => [...body.querySelectorAll('img')].every((image) => image.complete) || undefined),
  );
  await webview(page).locator('#header h1').click();
  await webview(page).locator('#article > p').first().hover();
  await page.mouse.wheel(0, pixels);
  return untilStill(page);
}

async function untilStill(page: Page): Promise<number> {
  let before = -1;
  return eventually(async () => {
    const now = await scrollTop(page);
    const isStill = now === before && now > 0;
    before = now;
    return isStill ? now : undefined;
  });
}

/** Presses a button of the mouse that Playwright has no name for. */
async function pressButton(page: Page, button: 'back' | 'forward'): Promise<void> {
  const box = await page.locator('iframe.webview.ready').boundingBox();
  const place = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 100, button, clickCount: 1 };
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
  await session.detach();
}

describe('the ways through the preview', () => {
  let page: Page;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    ({ page } = workbench());
    await openWithPreview(page, '001_choosing_a_dark_corner.md', FIRST);
  });

  /** Goes on by a key, which only the page has, and only when it has the focus. */
  async function goToSecond(): Promise<void> {
    await (await untilTitle(page, FIRST)).locator('#header h1').click();
    await page.keyboard.press('n');
    await untilTitle(page, SECOND);
  }

  it('go back and forward by command, with the place in each post kept', async () => {
    const first = await scrollBy(page, 400);
    // not by a click on a link, before which Playwright would scroll to it
    await page.keyboard.press('n');
    await untilTitle(page, SECOND);
    assert.equal(await scrollTop(page), 0);
    const second = await scrollBy(page, 250);
    await runCommand(page, 'Up Next: Go Back in Preview');
    await untilTitle(page, FIRST);
    await untilScrolledTo(page, first);
    await runCommand(page, 'Up Next: Go Forward in Preview');
    await untilTitle(page, SECOND);
    await untilScrolledTo(page, second);
  });

  it('go by the keys of a browser, which do not move the window', async () => {
    await goToSecond();
    const address = page.url();
    await page.keyboard.press('Alt+ArrowLeft');
    await untilTitle(page, FIRST);
    await page.keyboard.press('Alt+ArrowRight');
    await untilTitle(page, SECOND);
    assert.equal(page.url(), address);
  });

  it('go by the buttons of the mouse', async () => {
    await goToSecond();
    await pressButton(page, 'back');
    await untilTitle(page, FIRST);
    await pressButton(page, 'forward');
    await untilTitle(page, SECOND);
  });

  it('go by buttons in the title bar, where there is a way', async () => {
    await goToSecond();
    const button = (name: string) => page.locator(`.editor-actions a.action-label[aria-label^="${name}"]`);
    await button('Go Forward in Preview').waitFor({ state: 'detached' });
    await button('Go Back in Preview').click();
    await untilTitle(page, FIRST);
    await button('Go Forward in Preview').click();
    await untilTitle(page, SECOND);
  });

  it('go to the next and the previous post by n and p', async () => {
    await goToSecond();
    await page.keyboard.press('n');
    await untilTitle(page, THIRD);
    await page.keyboard.press('p');
    await untilTitle(page, SECOND);
  });

  it('lead to the source beside, with Ctrl and a click on a link', async () => {
    const frame = await untilTitle(page, FIRST);
    await frame.locator('a.next').click({ modifiers: ['Control'] });
    await page.locator('.tab.active', { hasText: '002_a_pier_from_paving_slabs.md' }).waitFor();
  });

  it('lead to the line of the source that is clicked twice, in the column of its text', async () => {
    await goToSecond();
    await page.keyboard.press('n');
    const frame = await untilTitle(page, THIRD);
    const line = Number(await frame.locator('#article p').nth(3).getAttribute('data-line'));
    await frame
      .locator('#article p')
      .nth(3)
      .dblclick({ position: { x: 5, y: 5 } });
    await page.locator('.statusbar', { hasText: `Ln ${line + 1}, Col 1` }).waitFor();
    assert.equal(await page.locator('.editor-group-container').count(), 2);
    await frame.locator('#header h1').dblclick({ position: { x: 5, y: 5 } });
    await page.locator('.view-line', { hasText: `# ${THIRD}` }).waitFor();
  });

  it('lead to a post that has been renamed, and past one that is gone', async () => {
    for (const title of [SECOND, THIRD, FOURTH]) {
      await webview(page).locator('a.next').click();
      await untilTitle(page, title);
    }
    const folder = explorerRows(page).filter({ hasText: /^003_polar_alignment_in_ten_minutes$/ });
    await folder.click();
    await page.keyboard.press('F2');
    await page.locator('.explorer-item-edited input').fill('003_polar_alignment');
    await page.keyboard.press('Enter');
    // the links in other posts
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'OK' }).click();
    await folder.waitFor({ state: 'detached' });
    await runCommand(page, 'Up Next: Go Back in Preview');
    await untilTitle(page, THIRD);
    await runCommand(page, 'Up Next: Go Forward in Preview');
    await untilTitle(page, FOURTH);
    const last = path.join(workbench().folder, 'src/assets/posts/guides/004_a_first_light_logbook');
    // its link is saved a moment after the rename, which would bring the file back
    await eventually(() => {
      const text = readFileSync(path.join(last, '004_a_first_light_logbook.md'), 'utf8');
      return text.includes('003_polar_alignment_in_ten_minutes') ? undefined : true;
    });
    rmSync(last, { recursive: true });
    await page.locator('.tab', { hasText: `${FOURTH} (deleted)` }).waitFor();
    await untilTitle(page, FOURTH);
    await runCommand(page, 'Up Next: Go Back in Preview');
    await untilTitle(page, THIRD);
    await page
      .locator('.editor-actions a.action-label[aria-label^="Go Forward in Preview"]')
      .waitFor({ state: 'detached' });
  });
});

describe('a link to a heading in the preview', () => {
  let page: Page;

  const workbench = useWorkbench({ folder: 'examples/blog' });
  beforeEach(async () => {
    ({ page } = workbench());
    await openFile(page, '007_a_page_for_the_kitchen.md');
    await page.locator('.view-line', { hasText: '# A Page for the Kitchen' }).click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(
      '\n\n[down](#far-down)\n\n' + 'Some words.\n\n'.repeat(60) + '## Far down\n\n' + 'More.\n\n'.repeat(60),
    );
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Up Next: Open Preview to the Side');
    await untilTitle(page, 'A Page for the Kitchen');
  });

  it('scrolls there, and back is where it was followed', async () => {
    const frame = webview(page);
    await frame.locator('a', { hasText: 'down' }).click();
    const top = await eventually(async () => (await scrollTop(page)) || undefined);
    assert.ok(top > 500);
    assert.ok(
      await frame.locator('h2', { hasText: 'Far down' }).evaluate((h2) => h2 === document.activeElement),
    );
    await runCommand(page, 'Up Next: Go Back in Preview');
    await untilScrolledTo(page, 0);
    await runCommand(page, 'Up Next: Go Forward in Preview');
    await untilScrolledTo(page, top);
  });
});

describe('the preview that the window is restored with', () => {
  let page: Page;

  // a window that is loaded again is not as it was
  const workbench = useWorkbench({ folder: 'examples/blog', fresh: true });

  beforeEach(async () => {
    ({ page } = workbench());
    await openWithPreview(page, '001_choosing_a_dark_corner.md', FIRST);
  });

  it('keeps its post, its history, the places in them, and that it is locked, and is closed when its post is gone', async () => {
    const first = await scrollBy(page, 300);
    await page.keyboard.press('n');
    await untilTitle(page, SECOND);
    const second = await scrollBy(page, 200);
    await runCommand(page, 'Up Next: Lock Preview');
    await page.locator('.tab', { hasText: `[Locked] ${SECOND}` }).waitFor();
    await untilKept(page, '"isLocked":true');
    await page.reload();
    await page.locator('.tab', { hasText: `[Locked] ${SECOND}` }).waitFor();
    await untilTitle(page, SECOND);
    await untilScrolledTo(page, second);
    await runCommand(page, 'Up Next: Go Back in Preview');
    await untilTitle(page, FIRST);
    await untilScrolledTo(page, first);

    await page.locator('.tab', { hasText: '.md' }).first().click();
    await openFile(page, '006_a_log_that_survives_the_night.md');
    await openFile(page, '007_a_page_for_the_kitchen.md');
    await untilTitle(page, FIRST);
    await webview(page).locator('a.next').click();
    await page.locator('.tab', { hasText: `[Locked] ${SECOND}` }).waitFor();
    await runCommand(page, 'Up Next: Unlock Preview');
    // to where the author has gone meanwhile
    await untilTitle(page, 'A Page for the Kitchen');
    await page.locator('.tab', { hasText: '.md' }).first().click();
    await openFile(page, '006_a_log_that_survives_the_night.md');
    await untilTitle(page, 'A Log That Survives the Night');

    const preview = page.locator('.tab', { hasText: 'A Log That Survives the Night' });
    await untilKept(page, '006_a_log_that_survives_the_night.md","line');
    rmSync(path.join(workbench().folder, 'src/assets/posts/guides/006_a_log_that_survives_the_night'), {
      recursive: true,
    });
    await page.reload();
    await explorerRows(page).first().waitFor();
    await preview.waitFor({ state: 'detached' });
  });
});
