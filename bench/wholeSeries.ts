// How long it takes to open a whole series in a new panel, beside VS Code's own preview of all its text in one file.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { workbenchUrl } from '../scripts/npm-vscode/server.mjs';
import { chooseFromMenu, runCommand } from '../test/e2e/palette.js';
import { openSeriesView, row } from '../test/e2e/seriesRows.js';
import { notePressed, pressed } from './pressed.js';
import { median, ratios, type Round, times } from './ratios.js';
import { inVsCode } from './window.js';

const PARTS = 20;
const LENGTH = 20_000;
const ROUNDS = 7;
/** Milliseconds between two times, so that one is never measured together with the next. */
const REST = 1500;
const FILE = 'all.md';
const SERIES = 'A Long Walk';
const OTHER = 'The Way Back';
const WHAT = `a series of ${PARTS} parts of ${LENGTH / 1000} kB`;

/** A piece of a text about code, as long posts are written: a heading, paragraphs, links, code. */
const SECTION = `
## What the road is like

${'A paragraph of some *length* with `code`, as it is written, a [link](#what-the-road-is-like) and more words. '.repeat(2)}

${'One that has no link, but **some words** that matter, and goes on for a while as they do. '.repeat(3)}

- a short item
- another one, with \`code\`

\`\`\`ts
export function walk(stages: readonly Stage[]): number {
  // how far it is, in kilometres
  const far = stages.map(({ length }) => length);
  return far.reduce((sum, each) => sum + each, 0);
}
\`\`\`

${'And one more after the code, which says what it does and why it is written like that. '.repeat(3)}

\`\`\`sh
npm install --save-dev walk && npx walk --from 1 --to 20
\`\`\`
`;

function titleOf(series: string, number: number): string {
  return `${series}, Stage ${number}`;
}

function writeSeries(folder: string, series: string): string {
  const body = SECTION.repeat(Math.ceil(LENGTH / SECTION.length));
  const numbers = Array.from({ length: PARTS }, (_, at) => at + 1);
  return numbers
    .map((number) => {
      const name = `${series.toLowerCase().replaceAll(' ', '-')}-${number}`;
      const file = path.join(folder, 'posts/walks', name, `${name}.md`);
      const date = `2024-01-${String(number).padStart(2, '0')}`;
      const head = `date=${date}\ntopic=Walking\nseries=${series}\nseries_section=${number}\nsummary=Stage ${number}.`;
      const text = `# ${titleOf(series, number)}\n${body}`;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `<!--\n${head}\n-->\n\n${text}`);
      return text;
    })
    .join('\n');
}

/** Runs in every frame: notes when the page first shows something of what is opened, and when all of it. */
function noteWhenShown(count: number): void {
  const shown: { some?: number; all?: number } = {};
  Object.assign(window, { shown });
  const timer = setInterval(() => {
    const heads = document.querySelectorAll('.part h1, .markdown-body h1').length;
    const now = performance.timeOrigin + performance.now();
    if (heads > 0) shown.some ??= now;
    if (heads < count) return;
    clearInterval(timer);
    shown.all = now;
  }, 5);
}

interface Shown {
  readonly some: number;
  readonly all: number;
}

/** The page that shows all of it, and when it did, in milliseconds since 1970. */
async function untilShown(page: Page): Promise<Shown & { readonly frame: Frame }> {
  for (let attempt = 0; attempt < 300; attempt++) {
    for (const frame of page.frames()) {
      // a frame that goes meanwhile has none
      const shown = await frame
        .evaluate(() => (window as { shown?: Partial<Shown> }).shown)
        .catch(() => undefined);
      if (shown?.some !== undefined && shown.all !== undefined)
        return { some: shown.some, all: shown.all, frame };
    }
    await page.waitForTimeout(100);
  }
  throw new Error('No page shows all parts');
}

/** When the last part of an open page is the one with this title. */
async function untilLast(frame: Frame, title: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const timer = setInterval(() => {
          if ([...document.querySelectorAll('.part h1')].at(-1)?.textContent !== wanted) return;
          clearInterval(timer);
          resolve(performance.timeOrigin + performance.now());
        }, 5);
      }),
    title,
  );
}

/** Milliseconds from the key that opens a page until it shows something, and all. */
async function opening(page: Page, open: () => Promise<void>): Promise<Shown> {
  await open();
  const { some, all } = await untilShown(page);
  const at = await pressed(page);
  await runCommand(page, 'View: Close All Editors');
  await page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
  await page.waitForTimeout(REST);
  return { some: some - at, all: all - at };
}

async function choose(page: Page, series: string): Promise<void> {
  await row(page, series).click({ button: 'right' });
  await chooseFromMenu(page, 'Preview Whole Series');
}

async function timeNewPanels(page: Page): Promise<void> {
  const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: FILE });
  const ours: Shown[] = [];
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await openSeriesView(page);
    const a = await opening(page, () => choose(page, SERIES));
    await page.locator('.activitybar .action-item a[aria-label^="Explorer"]').click();
    const b = await opening(page, async () => {
      await file.click({ button: 'right' });
      await chooseFromMenu(page, 'Open Preview');
    });
    // the first ones load code; VS Code waits a second for its service worker with all others
    if (round === 0) console.log(`${WHAT}, the first in a window: ${a.all.toFixed(0)} ms`);
    else {
      ours.push(a);
      rounds.push({ a: a.all, b: b.all });
    }
  }
  const { typical, range } = ratios(rounds);
  const first = median(ours.map(({ some }) => some)).toFixed(0);
  console.log(
    `${WHAT}, opened in a new panel: ${typical} × VS Code's own preview of that text in one file ${range}, ` +
      `${times(rounds)}; the first parts after ${first} ms`,
  );
}

async function timeOpenPanel(page: Page): Promise<void> {
  await openSeriesView(page);
  await choose(page, OTHER);
  const { frame } = await untilShown(page);
  const taken: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    await page.waitForTimeout(REST);
    const series = round % 2 === 0 ? SERIES : OTHER;
    const shown = untilLast(frame, titleOf(series, PARTS));
    await choose(page, series);
    taken.push((await shown) - (await pressed(page)));
  }
  const all = taken.map((each) => each.toFixed(0)).join(', ');
  console.log(`${WHAT}, shown in a panel that is open: ${median(taken).toFixed(0)} ms (${all})`);
}

await inVsCode({ 'editor.minimap.enabled': false }, async (server, browser, folder) => {
  writeFileSync(path.join(folder, FILE), writeSeries(folder, SERIES));
  writeSeries(folder, OTHER);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.addInitScript(noteWhenShown, PARTS);
  await page.goto(workbenchUrl(server, { folder }));
  await notePressed(page);
  await timeNewPanels(page);
  await timeOpenPanel(page);
});
