// The page of a preview, as tests look at it.
import type { FrameLocator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { openFile, runCommand, webview } from './workbench';

/** Opens a file and its preview beside it, and waits until that has this title. */
export async function openWithPreview(page: Page, file: string, title: string): Promise<FrameLocator> {
  await openFile(page, file);
  await runCommand(page, 'Up Next: Open Preview to the Side');
  return untilTitle(page, title);
}

/** Waits until the preview shows the post with this title. */
export async function untilTitle(page: Page, title: string): Promise<FrameLocator> {
  const frame = webview(page);
  await frame.locator('h1', { hasText: title }).waitFor();
  return frame;
}

/** How many pixels of the page are above what is to be seen. */
export function scrollTop(page: Page): Promise<number> {
  return webview(page)
    .locator('html')
    .evaluate(() => window.scrollY);
}

/** Milliseconds without a move after which a page is at rest: a wheel moves it on for some frames. */
const REST = 300;

/** Waits until what is asked for no longer changes by itself, and is what is wanted; returns it. */
export function untilAtRest(
  page: Page,
  ask: (page: Page) => Promise<number>,
  isWanted: (answer: number) => boolean = () => true,
): Promise<number> {
  return eventually(async () => {
    const before = await ask(page);
    await page.waitForTimeout(REST);
    return isWanted(before) && before === (await ask(page)) ? before : undefined;
  });
}

/** Waits until the page is scrolled to a place, give or take a pixel. */
export async function untilScrolledTo(page: Page, top: number): Promise<void> {
  await eventually(async () => (Math.abs((await scrollTop(page)) - top) < 2 ? true : undefined));
}

/**
 * Lets VS Code write what the window is restored with, as when the author goes elsewhere, and waits for a text in it.
 */
export async function untilKept(page: Page, wanted: string | RegExp): Promise<void> {
  let kept = '';
  try {
    await eventually(async () => {
      kept = await restoredState(page);
      return (typeof wanted === 'string' ? kept.includes(wanted) : wanted.test(kept)) ? true : undefined;
    });
  } catch (error) {
    const lines = kept.match(/[^{}]*"line":[^}]*/g)?.join('\n') ?? kept;
    throw new Error(`Does not keep ${String(wanted)}, but\n${lines}`, { cause: error });
  }
}

/** As JSON, in which that of pages is no longer escaped. */
function restoredState(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // it writes when the focus goes, which it can only each time after it has come back
    for (const hasFocus of [true, false]) {
      document.hasFocus = () => hasFocus;
      document.dispatchEvent(new Event('visibilitychange'));
    }
    const values: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('vscode-web-state-db')) continue;
      const found = await new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(name));
        opening.onsuccess = () => {
          const all = opening.result.transaction('ItemTable').objectStore('ItemTable').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      });
      values.push(...found);
    }
    return JSON.stringify(values).replaceAll('\\', '');
  });
}
