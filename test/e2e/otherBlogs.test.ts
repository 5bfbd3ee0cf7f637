import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { untilEqual } from '../support/untilEqual';
import { openWithPreview, untilTitle } from './previewPages';
import { question, untilStep } from './questions';
import { descriptionOf, openSeriesView, row, untilRows } from './seriesRows';
import { textsBelow, today } from './texts';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot, untilEditing, webview } from './workbench';

type Texts = ReturnType<typeof textsBelow>;

/** Texts of which some are other ones. */
function withChanges(before: Texts, changes: Readonly<Record<string, (text: string) => string>>): Texts {
  const changed = Object.entries(changes).map(([file, change]): [string, string] => [
    file,
    change(before[file] ?? ''),
  ]);
  return { ...before, ...Object.fromEntries(changed) };
}

async function undoOffered(page: Page, says: string): Promise<void> {
  await page
    .locator('.notification-list-item', { hasText: says })
    .locator('.monaco-button', { hasText: 'Undo' })
    .click();
}

describe('a Hugo blog in the editor', () => {
  const workbench = useWorkbench({ folder: 'examples/hugo' });

  it('shows its series by weight, and gives parts that are dragged the weights there are', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openSeriesView(page);
    await row(page, 'A Rope Worth Keeping').waitFor();
    await untilEqual(() => descriptionOf(page, 'The Trucker’s Hitch'), 'draft · 2024-05-01');
    await screenshot(page, 'hugo-series');
    await row(page, 'The Bowline').dragTo(row(page, 'A Rope Worth Keeping'));
    const weight = (from: number, to: number) => (text: string) =>
      text.replace(`weight = ${from} #`, `weight = ${to} #`);
    await untilEqual(
      () => textsBelow(folder),
      withChanges(before, {
        'content/posts/bowline.md': weight(30, 10),
        'content/posts/a-rope-worth-keeping.md': weight(10, 20),
        'content/posts/clove-hitch.md': weight(20, 30),
      }),
    );
    await undoOffered(page, 'Moved “The Bowline”');
    await untilEqual(() => textsBelow(folder), before);
  });

  it('is previewed with its ways to the parts before and after', async () => {
    const { page } = workbench();
    await openWithPreview(page, 'clove-hitch.md', 'The Clove Hitch');
    const frame = await untilTitle(page, 'The Clove Hitch');
    await frame.locator('a.previous', { hasText: 'A Rope Worth Keeping' }).waitFor();
    await screenshot(page, 'hugo-preview');
    await frame.locator('a.next', { hasText: 'The Bowline' }).click();
    await untilTitle(page, 'The Bowline');
  });

  it('says in the preview of a draft that it is one', async () => {
    const { page } = workbench();
    const frame = await openWithPreview(page, 'trucker-s-hitch.md', 'The Trucker’s Hitch');
    await frame.locator('.meta', { hasText: /^Draft · May 1, 2024 / }).waitFor();
  });

  it('has the place, the preview and the moves of an .mdx post, too', async () => {
    const { page, folder } = workbench();
    const added = 'content/posts/sheet-bend.mdx';
    const text = (weight: number): string =>
      `+++\ntitle = "The Sheet Bend"\ndate = 2024-04-01\nseries = ["Knots for the Garden"]\nweight = ${weight}\n+++\n\nTwo ropes.\n`;
    const before = textsBelow(folder);
    writeFileSync(path.join(folder, added), text(25));
    await openFile(page, 'sheet-bend.mdx');
    await page.locator('.statusbar', { hasText: 'Knots for the Garden 25/30' }).waitFor();
    await runCommand(page, 'Up Next: Move Up');
    await untilEqual(() => textsBelow(folder), {
      ...withChanges(before, {
        'content/posts/clove-hitch.md': (other) => other.replace('weight = 20 #', 'weight = 25 #'),
      }),
      [added]: text(20),
    });
    await page.locator('.statusbar', { hasText: 'Knots for the Garden 20/30' }).waitFor();
    await runCommand(page, 'Up Next: Open Preview to the Side');
    const frame = await untilTitle(page, 'The Sheet Bend');
    await frame.locator('a.next', { hasText: 'The Clove Hitch' }).waitFor();
  });

  it('shows shortcodes and components as text, in both previews', async () => {
    const { page, folder } = workbench();
    const file = path.join(folder, 'content/posts/bowline.md');
    const shown = 'Before {{<figure src="knot.png">}} and <Knot turns={2} /> after';
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${shown}\n`);
    const paragraph = (): Locator => webview(page).locator('p', { hasText: shown });
    await openWithPreview(page, 'bowline.md', 'The Bowline');
    await paragraph().waitFor();
    await page.locator('.tab', { hasText: '.md' }).first().click();
    await page.keyboard.press('Control+Shift+V');
    await page.locator('.tab.active', { hasText: 'Preview bowline.md' }).waitFor();
    await page.locator('.tab', { hasText: 'The Bowline' }).locator('.action-label.codicon-close').click();
    await paragraph().waitFor();
    assert.equal(await webview(page).locator('figure').count(), 0);
  });

  it('gives a series another name in all of its parts', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openWithPreview(page, 'bowline.md', 'The Bowline');
    await runCommand(page, 'Up Next: Rename Series…');
    await untilStep(page, 'Rename Series: Knots for the Garden');
    await page.locator('.quick-input-box input').fill('Knots: "the" #1');
    await page.keyboard.press('Enter');
    const rename = (text: string): string => text.replace('"Knots for the Garden"', '"Knots: \\"the\\" #1"');
    const parts = ['a-rope-worth-keeping', 'bowline', 'clove-hitch', 'trucker-s-hitch'];
    await untilEqual(
      () => textsBelow(folder),
      withChanges(before, Object.fromEntries(parts.map((name) => [`content/posts/${name}.md`, rename]))),
    );
    await undoOffered(page, '4 posts');
    await untilEqual(() => textsBelow(folder), before);
  });
});

describe('an Astro blog in the editor', () => {
  const workbench = useWorkbench({ folder: 'examples/astro' });

  it('gets its next part in the form of the others', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await openSeriesView(page);
    await untilRows(page, 'sourdough', [
      '1. A Jar and Some Flour',
      '2. The First Dough',
      '3. An Oven That Lies',
    ]);
    await openWithPreview(page, 'an-oven-that-lies.md', 'An Oven That Lies');
    await runCommand(page, 'Up Next: New Post in This Series');
    await untilStep(page, 'New Post: Part 4 of sourdough');
    await page.keyboard.type('The Second Loaf');
    await question(page).locator('.quick-input-message', { hasText: 'the-second-loaf.md' }).waitFor();
    await page.keyboard.press('Enter');
    await row(page, '4. The Second Loaf').waitFor();
    // it takes the focus once it is open, from whatever has it then
    await untilEditing(page, 'the-second-loaf.md');
    const made = 'src/content/blog/the-second-loaf.md';
    assert.deepEqual(textsBelow(folder), {
      ...before,
      [made]: `---\ntitle: The Second Loaf\ndescription: "The Second Loaf"\npubDate: ${today()}\nseriesId: sourdough\nseriesOrder: 4\n---\n\n`,
    });
    await runCommand(page, 'Up Next: Undo Last Change');
    await untilEqual(() => textsBelow(folder), before);
    await row(page, '4. The Second').waitFor({ state: 'detached' });
  });
});
