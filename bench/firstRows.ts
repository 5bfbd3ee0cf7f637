// How long the series view takes to show its first row in a blog of 20,000 posts, beside one of a dozen.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../scripts/npm-vscode/browser.mjs';
import { startServer, workbenchUrl } from '../scripts/npm-vscode/server.mjs';
import { root } from '../scripts/root.mjs';
import { temporaryFolder } from '../scripts/temporary.mjs';
import { generateBlog } from './blog.js';

const FEW = 12;
const MANY = 20_000;
const ROUNDS = 5;

function writeBlog(folder: string, count: number): string {
  for (const [file, text] of generateBlog(count)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return folder;
}

/** Milliseconds from the click that opens the view, which is what starts the extension, to its first row. */
async function firstRow(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const icon = page.locator('.activitybar .action-item a.action-label[aria-label^="Up Next"]');
  await icon.waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const started = performance.now();
  await icon.click();
  await page.locator('.sidebar .pane-body .monaco-list-row', { hasText: 'Series number' }).first().waitFor();
  return performance.now() - started;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

async function main(): Promise<void> {
  const temporary = temporaryFolder('bench');
  const few = writeBlog(path.join(temporary.path, 'few'), FEW);
  const many = writeBlog(path.join(temporary.path, 'many'), MANY);
  const server = await startServer({ extension: root(), settings: {} });
  const browser = await launchBrowser();
  try {
    const rounds: { readonly few: number; readonly many: number }[] = [];
    // one more than is counted, because the first window loads what the others find in the cache
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await browser.newPage();
      const times = {
        few: await firstRow(page, workbenchUrl(server, { folder: few })),
        many: await firstRow(page, workbenchUrl(server, { folder: many })),
      };
      if (round > 0) rounds.push(times);
      await page.close();
    }
    const ratios = rounds.map((times) => times.many / times.few).toSorted((a, b) => a - b);
    const shown = [middle(ratios), ratios[0], ratios.at(-1)].map((ratio = NaN) => ratio.toPrecision(2));
    console.log(
      `the first row of ${MANY} posts: ${shown[0]} × that of ${FEW} (${shown[1]} to ${shown[2]}), ` +
        `${middle(rounds.map((times) => times.many)).toFixed(0)} ms ` +
        `against ${middle(rounds.map((times) => times.few)).toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
    temporary.remove();
  }
}

await main();
