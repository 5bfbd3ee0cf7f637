// How long a keystroke takes to show, in our preview and in VS Code's own, side by side in a real window.
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { workbenchUrl } from '../scripts/npm-vscode/server.mjs';
import { runCommand } from '../test/e2e/palette.js';
import { generateBlog } from './blog.js';
import { notePressed, pressed } from './pressed.js';
import { ratios, type Round, times } from './ratios.js';
import { inVsCode } from './window.js';

const KEYSTROKES = 41;
const LENGTH = 20_000;
const FILE = 'long.md';
/** Milliseconds between two keystrokes, so that one is never measured together with the next. */
const REST = 900;

/** The page of a preview in which there is this element. */
async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (let attempt = 0; attempt < 200; attempt++) {
    for (const frame of page.frames()) {
      // one that goes meanwhile has none
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No preview has ${selector}`);
}

/** Resolves, in a page, at the time when a text shows there, in milliseconds since 1970. */
async function timeOf(frame: Frame, text: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`The preview does not show ${wanted}`)), 10_000);
        const look = (): void => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    text,
  );
}

async function measure(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const tabs = page.locator(`.tab[data-resource-name="${FILE}"]`);
  // the text in two columns, so that each preview opens beside it in a column of its own: a page that is moved is lost
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: FILE }).dblclick();
  await tabs.waitFor();
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Backslash');
  await tabs.nth(1).waitFor();
  await runCommand(page, 'Up Next: Open Preview to the Side');
  await frameWith(page, '#article p');
  await tabs.first().click();
  await runCommand(page, 'Markdown: Open Locked Preview to the Side');
  const ours = await frameWith(page, '#article p');
  const builtIn = await frameWith(page, '.markdown-body p');

  await page.locator('.editor-instance .view-line', { hasText: 'Type here' }).first().click();
  await page.keyboard.press('End');
  await notePressed(page);
  let text = 'Type here';
  const rounds: Round[] = [];
  for (let number = 0; number < KEYSTROKES; number++) {
    const letter = String.fromCharCode(97 + (number % 26));
    text += letter;
    const shown = [timeOf(ours, text), timeOf(builtIn, text)] as const;
    await page.keyboard.press(letter);
    const [a, b] = await Promise.all(shown);
    const at = await pressed(page);
    rounds.push({ a: a - at, b: b - at });
    await page.waitForTimeout(REST);
  }
  // the first ones load code
  const warm = rounds.slice(3);
  const { typical, range } = ratios(warm);
  console.log(
    `a keystroke in ${LENGTH / 1000} kB until the preview shows it: ${typical} × VS Code's own preview ` +
      `${range}, ${times(warm)}, of which it waits 300`,
  );
}

/** A post of as many characters, with a line to type in. */
function longPost(): string {
  const [first = ''] = generateBlog(1).values();
  const rest = first.slice(first.indexOf('\n\n', first.indexOf('# Post')));
  const start = `${first.slice(0, first.length - rest.length)}\n\nType here\n`;
  return (
    start + rest.repeat(Math.ceil((LENGTH - start.length) / rest.length)).slice(0, LENGTH - start.length)
  );
}

// VS Code's own preview as it is without us
const settings = { 'upNext.builtInPreview.enabled': false, 'editor.minimap.enabled': false };
await inVsCode(settings, async (server, browser, folder) => {
  writeFileSync(path.join(folder, FILE), longPost());
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } });
  await measure(page, workbenchUrl(server, { folder }));
});
