import * as assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { textsBelow } from './texts';
import { untilSavedAs } from './undo';
import { useWorkbench } from './useWorkbench';
import { explorerRows, openFile, screenshot } from './workbench';

const HEAD = `<!--
date=2024-08-01
topic=Tools
summary=Every way to write a link.
-->

# All Links
`;
const OLD = '008_sharpening_a_hoe';
const NEW = '010 hoes (sharp)';
const ENCODED = '010%20hoes%20%28sharp%29';

/** A post with links to the one that is renamed, in every form; what is in code is none. */
function linksTo(folder: string): string {
  return `${HEAD}
[relative](../../guides/${folder}/${OLD}.md#find-the-bevel) and [its folder](../../guides/${folder}/).
[From the root](/assets/posts/guides/${folder}/${OLD}.md), [route](/guides/${folder}), [reference][hoe],
![image](../../guides/${folder}/thumbnail.svg)

<p><a href="/guides/${folder}?from=here&amp;now">HTML</a> <img src='../../guides/${folder}/thumbnail.svg'></p>

~~~
[code](../../guides/${OLD}/${OLD}.md)
~~~

[hoe]: <../../guides/${folder}/${OLD}.md> "Hoe"
`;
}

function folderRow(page: Page, name: string): Locator {
  return explorerRows(page).filter({ hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`) });
}

async function renameInExplorer(page: Page, from: string, to: string): Promise<void> {
  const input = page.locator('.explorer-folders-view .explorer-item-edited input');
  // the explorer still shows where files are that have just been opened, and so takes the selection elsewhere
  await eventually(async () => {
    await folderRow(page, from).click();
    await page.keyboard.press('F2');
    if ((await input.inputValue()) === from) return true;
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'detached' });
    return undefined;
  });
  await input.fill(to);
  await page.keyboard.press('Enter');
}

async function deleteInExplorer(page: Page, name: string): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box');
  await eventually(async () => {
    await folderRow(page, name).click();
    await page.keyboard.press('Delete');
    await dialog.waitFor();
    if ((await dialog.innerText()).includes(`'${name}'`)) return true;
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return undefined;
  });
  await dialogButton(page, /Delete|Move to/).click();
}

function dialogButton(page: Page, text: string | RegExp): Locator {
  return page.locator('.monaco-dialog-box .monaco-button', { hasText: text });
}

describe('renaming the folder of a post in the explorer', () => {
  let linking: string;
  const LINKING = 'src/assets/posts/notes/all-links/all-links.md';
  const prepare = (folder: string): void => {
    mkdirSync(path.dirname(path.join(folder, LINKING)));
    writeFileSync(path.join(folder, LINKING), linksTo(OLD));
  };
  const workbench = useWorkbench({ folder: 'examples/blog', prepare });
  beforeEach(async () => {
    linking = path.join(workbench().folder, LINKING);
    await openFile(workbench().page, 'all-links.md');
    await openFile(workbench().page, `${OLD}.md`);
    // links are mended once the blog is read
    await workbench().page.locator('.codelens-decoration', { hasText: 'A Cold Frame' }).waitFor();
  });

  it('asks once, mends every link, and is undone as a whole', async () => {
    const { page, folder } = workbench();
    const before = textsBelow(folder);
    await renameInExplorer(page, OLD, NEW);
    await dialogButton(page, 'OK').waitFor();
    await screenshot(page, 'move-asked');
    await dialogButton(page, 'OK').click();
    await untilEqual(() => readFileSync(linking, 'utf8'), linksTo(ENCODED));
    await folderRow(page, NEW).waitFor();
    await screenshot(page, 'move-done');

    await folderRow(page, NEW).click();
    await page.keyboard.press('Control+Z');
    await folderRow(page, OLD).waitFor();
    await untilSavedAs(page, folder, before);
  });
});

describe('deleting a post in the explorer', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });

  it('says what follows, and closes the gap in the series', async () => {
    const { page, folder } = workbench();
    const next = path.join(
      folder,
      'src/assets/posts/guides/007_a_page_for_the_kitchen/007_a_page_for_the_kitchen.md',
    );
    assert.match(readFileSync(next, 'utf8'), /^series_section=3$/m);
    await openFile(page, '006_a_log_that_survives_the_night.md');
    await page.locator('.codelens-decoration', { hasText: 'part 2 of 3' }).waitFor();
    await deleteInExplorer(page, '006_a_log_that_survives_the_night');
    const message = page.locator('.notification-list-item', { hasText: 'is deleted' });
    await message.waitFor();
    await screenshot(page, 'deleted');
    assert.match(
      (await message.locator('.notification-list-item-message').textContent()) ?? '',
      /It was part 2 of 3 of “Weather Station”/,
    );
    await message.locator('.monaco-button', { hasText: 'Renumber' }).click();
    await eventually(() => (/^series_section=2$/m.test(readFileSync(next, 'utf8')) ? true : undefined));
  });

  it('shows the links that lead there no more', async () => {
    const { page } = workbench();
    await openFile(page, 'saving-tomato-seed.md');
    await deleteInExplorer(page, 'a-map-of-the-shade');
    const message = page.locator('.notification-list-item', { hasText: '2 posts still link there.' });
    await message.locator('.monaco-button', { hasText: 'Show Links' }).click();
    await page.locator('.peekview-widget .monaco-list-row', { hasText: '009_a_cold_frame' }).waitFor();
    await screenshot(page, 'deleted-links');
  });
});

/** Every text, and where it is, as after the folder of the post was renamed. */
function renamed(texts: ReturnType<typeof textsBelow>, from: string, to: string) {
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file.replace(`/${from}/`, `/${to}/`),
      text.replaceAll(`/${from}/`, `/${to}/`).replaceAll(`/${from})`, `/${to})`),
    ]),
  );
}

for (const [how, asks] of [
  ['prompt', true],
  ['always', false],
] as const) {
  describe(`renaming the folder of a post where VS Code mends links, too: ${how}`, () => {
    const POST = '005_reading_a_temperature_sensor';
    const workbench = useWorkbench({
      folder: 'examples/blog',
      settings: { 'markdown.updateLinksOnFileMove.enabled': how },
      // what is answered here is answered for the window
      fresh: true,
    });

    it('changes each link once', async () => {
      const { page, folder } = workbench();
      await openFile(page, `${POST}.md`);
      await page.locator('.codelens-decoration', { hasText: 'part 1 of 3' }).waitFor();
      const before = textsBelow(folder);
      await renameInExplorer(page, POST, 'sensor');
      await dialogButton(page, 'OK').click();
      if (asks) {
        await dialogButton(page, 'Always').waitFor();
        await screenshot(page, 'move-asked-by-both');
        await dialogButton(page, 'Always').click();
      }
      await untilSavedAs(page, folder, renamed(before, POST, 'sensor'));
      assert.equal(await dialogButton(page, 'Always').count(), 0);
    });
  });
}
