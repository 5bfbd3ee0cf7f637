// How long the series view takes to show its first row in a blog of 20,000 posts, beside one of a dozen.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { workbenchUrl } from '../scripts/npm-vscode/server.mjs';
import { openSeriesView } from '../test/e2e/seriesRows.js';
import { generateBlog } from './blog.js';
import { ratios, type Round, times } from './ratios.js';
import { inVsCode } from './window.js';

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
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const started = performance.now();
  await openSeriesView(page);
  return performance.now() - started;
}

await inVsCode({}, async (server, browser, folder) => {
  const few = writeBlog(path.join(folder, 'few'), FEW);
  const many = writeBlog(path.join(folder, 'many'), MANY);
  const rounds: Round[] = [];
  // one more than is counted, because the first window loads what the others find in the cache
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await browser.newPage();
    const b = await firstRow(page, workbenchUrl(server, { folder: few }));
    const a = await firstRow(page, workbenchUrl(server, { folder: many }));
    if (round > 0) rounds.push({ a, b });
    await page.close();
  }
  const { typical, range } = ratios(rounds);
  console.log(`the first row of ${MANY} posts: ${typical} × that of ${FEW} ${range}, ${times(rounds)}`);
});
