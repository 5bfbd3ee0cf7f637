import * as assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { browserOrigins } from '../../scripts/npm-vscode/browser.mjs';
import { HOSTILE_INPUTS, type HostileInput } from './hostile/inputs';
import { type Finding, followSeries } from './hostile/inspect';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, webview } from './workbench';

const FOLDER = 'src/assets/posts/hostile';

/** How many parts a series has: each page lists all of them, and one of hundreds takes most of the time. */
const PARTS = 30;

function textOf({ fields = {}, body = '' }: HostileInput, number: number): string {
  const all = {
    date: '2024-01-01',
    topic: 'Harm',
    summary: 'Means harm.',
    series: `Hostile ${Math.floor((number - 1) / PARTS)}`,
    series_section: String(((number - 1) % PARTS) + 1),
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}=${value}`);
  return `<!--\n${lines.join('\n')}\n-->\n\n${body.startsWith('# ') ? '' : `# Input ${number}\n\n`}${body}\n`;
}

/** Every request that goes anywhere but to the server and to VS Code's own resources is stopped and kept. */
async function foreignRequests(page: Page): Promise<readonly string[]> {
  const { host } = new URL(page.url());
  const asked: string[] = [];
  await page.context().route(
    (url) =>
      /^(?:https?|wss?):$/.test(url.protocol) && url.host !== host && !url.host.endsWith('.vscode-cdn.net'),
    (route, request) => {
      asked.push(request.url());
      return route.abort();
    },
  );
  return asked;
}

function writePosts(blog: string): void {
  for (const [index, input] of HOSTILE_INPUTS.entries()) {
    const folder = path.join(blog, FOLDER, `input-${index + 1}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `input-${index + 1}.md`), textOf(input, index + 1));
  }
}

it('there are many hostile inputs, each another one', () => {
  assert.ok(HOSTILE_INPUTS.length >= 200);
  assert.equal(new Set(HOSTILE_INPUTS.map((input) => textOf(input, 0))).size, HOSTILE_INPUTS.length);
});

// browsers differ in what they report, and in how they read broken HTML
for (const browser of browserOrigins()) {
  describe(`a hostile post, in the browser that is ${browser === 'npm' ? 'from npm' : 'installed'}`, () => {
    const workbench = useWorkbench({ folder: 'examples/blog', prepare: writePosts, browser, fresh: true });

    it(`runs nothing, asks nobody and stays in its place, in ${HOSTILE_INPUTS.length} pages`, async function () {
      this.timeout(900_000);
      const { page } = workbench();
      const alarms: string[] = [];
      page.on('console', (message) => {
        if (message.text() === '/HACKED/') alarms.push(message.text());
      });
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      page.context().on('page', (popup) => alarms.push(popup.url()));
      const asked = await foreignRequests(page);

      const named: string[] = [];
      for (let first = 0; first < HOSTILE_INPUTS.length; first += PARTS) {
        const parts = Math.min(PARTS, HOSTILE_INPUTS.length - first);
        // the preview keeps its place beside the text
        if (first > 0) await page.locator('.tab', { hasText: '.md' }).first().click();
        await openFile(page, `input-${first + 1}.md`);
        if (first === 0) await runCommand(page, 'Up Next: Open Preview to the Side');
        // the cards lead through all parts
        await webview(page)
          .locator('.series > summary', {
            hasText: `Part 1 of ${parts} of Hostile ${first / PARTS}`,
          })
          .waitFor();
        const findings: readonly Finding[] = await webview(page)
          .locator('body')
          .evaluate(followSeries, parts);
        for (const { place, what } of findings) {
          named.push(`${HOSTILE_INPUTS[first + place]?.name ?? ''}: ${what}`);
        }
      }
      assert.deepEqual({ named, alarms, asked }, { named: [], alarms: [], asked: [] });
    });
  });
}
