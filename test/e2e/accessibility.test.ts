import * as assert from 'node:assert/strict';
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openSeriesView, row } from './seriesRows';
import { writeSettings } from './settings';
import { useWorkbench } from './useWorkbench';
import { chooseFromMenu, openFile, runCommand, screenshot, webview } from './workbench';

const POSTS = 'src/assets/posts';

/** Themes of every kind, by the name that a page knows the kind by. */
const THEMES = {
  'vscode-light': 'Default Light Modern',
  'vscode-dark': 'Default Dark Modern',
  'vscode-high-contrast': 'Default High Contrast',
  'vscode-high-contrast-light': 'Default High Contrast Light',
} as const;

/** The page in the preview. */
async function frameOf(page: Page): Promise<Frame> {
  const html = await webview(page).locator('html').elementHandle();
  const frame = await html.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** Goes to a post by its site's address, as if there were a link. */
async function visit(frame: Frame, post: string): Promise<void> {
  await frame.evaluate((href) => {
    // another post has another heading
    document.querySelector('#header h1')?.setAttribute('data-old', '');
    const link = document.createElement('a');
    link.setAttribute('href', href);
    document.body.append(link);
    link.click();
    link.remove();
  }, `/${post}`);
  await frame.locator('#header h1:not([data-old])').waitFor();
}

/** What axe finds on the page, with the elements that it finds it in. */
async function violations(frame: Frame): Promise<readonly string[]> {
  const { violations } = await frame.evaluate(() =>
    // the page's global, which the evaluated source has made
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

/** The colour of the outline of what has the focus, and that of the theme. */
function focusColours(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.color = 'var(--vscode-focusBorder)';
    document.body.append(probe);
    const colours = [
      getComputedStyle(document.activeElement ?? probe).outlineColor,
      getComputedStyle(probe).color,
    ];
    probe.remove();
    return colours;
  });
}

describe('the preview', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });
  let frame: Frame;
  let posts: readonly string[];

  beforeEach(async () => {
    const { page, folder } = workbench();
    posts = readdirSync(path.join(folder, POSTS), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    assert.ok(posts.length > 10);
    await openFile(page, path.posix.basename(posts.at(-1) ?? ''));
    await runCommand(page, 'Up Next: Open Preview to the Side');
    await webview(page).locator('#header h1').waitFor();
    frame = await frameOf(page);
    await frame.evaluate(axe.source);
    // beside it the same post in VS Code's own preview, for whoever looks at the pictures
    await page.locator('.tab', { hasText: '.md' }).first().click();
    await page.keyboard.press('Control+Shift+V');
    await page.locator('.tab.active', { hasText: 'Preview ' }).waitFor();
    // the page is transparent, and the editor's colour after it is in another frame
    await frame.evaluate(() => {
      document.documentElement.style.background = 'var(--vscode-editor-background)';
    });
  });

  it('leaves axe nothing to find in a theme of any kind, and shows what has the focus', async () => {
    const { page } = workbench();
    const found = new Map<string, readonly string[]>();
    for (const [kind, theme] of Object.entries(THEMES)) {
      writeSettings(workbench(), { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false });
      await frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
      for (const post of posts) {
        await visit(frame, post);
        const here = await violations(frame);
        if (here.length > 0) found.set(`${theme}: ${post}`, here);
      }
      await screenshot(page, `article-${kind.replace('vscode-', '')}`);
      await frame.locator('a.previous').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await frame.locator('a.previous:focus-visible').waitFor();
      const [outline, wanted] = await focusColours(frame);
      assert.equal(outline, wanted, theme);
    }
    assert.deepEqual(found, new Map());
  });
});

describe('the preview of a whole series', () => {
  const workbench = useWorkbench({
    folder: 'examples/blog',
    prepare: (folder) => {
      const planned = { Home_Observatory: ['Guiding Without a Laptop'] };
      writeFileSync(path.join(folder, '.upnext.json'), JSON.stringify({ layout: 'folder', planned }));
      const first = '001_choosing_a_dark_corner';
      appendFileSync(
        path.join(folder, POSTS, 'guides', first, `${first}.md`),
        '\nThe limit is $m = 2 + 5 \\log_{10} d$, or $\\fraq{1}{2}$.\n\n$$\n\\frac{a}{b}\n$$\n',
      );
    },
  });

  it('leaves axe nothing to find in a theme of any kind', async () => {
    const { page } = workbench();
    await openSeriesView(page);
    await row(page, 'Home Observatory').click({ button: 'right' });
    await chooseFromMenu(page, 'Preview Whole Series');
    await webview(page).locator('.part').nth(3).waitFor();
    await webview(page).locator('.formula mfrac').waitFor();
    const frame = await frameOf(page);
    await frame.evaluate(axe.source);
    await frame.evaluate(() => {
      document.documentElement.style.background = 'var(--vscode-editor-background)';
    });
    const found = new Map<string, readonly string[]>();
    for (const [kind, theme] of Object.entries(THEMES)) {
      writeSettings(workbench(), { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false });
      await frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
      const here = await violations(frame);
      if (here.length > 0) found.set(theme, here);
      await screenshot(page, `series-${kind.replace('vscode-', '')}`);
      await frame.locator('.formula mfrac').scrollIntoViewIfNeeded();
      await screenshot(page, `series-formulas-${kind.replace('vscode-', '')}`);
    }
    assert.deepEqual(found, new Map());
  });
});
