// A VS Code with Up Next in it, driven through its window as a person would.
import { cpSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/npm-vscode/browser.mjs';
import { startServer, workbenchUrl } from '../../scripts/npm-vscode/server.mjs';
import { root } from '../../scripts/root.mjs';
import { temporaryFolder } from '../../scripts/temporary.mjs';

export interface Workbench {
  readonly page: Page;
  /** The copy that is open. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** What to open a copy of: a folder, or a workspace file together with the folder that it is in. From the root. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packed extension, relative to the root, in place of the one in this folder. */
  readonly vsix?: string;
}

const open = new Set<Workbench>();

// a hook of the whole run, because whatever imports this file is an end-to-end test
afterEach(async function () {
  if (this.currentTest?.state !== 'failed') return;
  const title = this.currentTest.fullTitle();
  for (const { page } of open) await screenshot(page, `failed-${title.replace(/\W+/g, '-').slice(0, 80)}`);
});

function copyOf(source: string, target: string): string {
  if (source.endsWith('.code-workspace')) {
    cpSync(path.dirname(source), target, { recursive: true });
    return path.join(target, path.basename(source));
  }
  const copy = path.join(target, path.basename(source));
  cpSync(source, copy, { recursive: true });
  return copy;
}

/** Opens a copy of a folder in a VS Code of its own, and waits until its files show. */
export async function openWorkbench({
  folder,
  settings = {},
  vsix = '',
}: WorkbenchOptions): Promise<Workbench> {
  const temporary = temporaryFolder('e2e');
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
    temporary.remove();
  };
  try {
    const copy = copyOf(path.join(root(), folder), temporary.path);
    const server = await startServer({ extension: path.join(root(), vsix), settings });
    closers.push(() => server.close());
    const browser = await launchBrowser();
    closers.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    try {
      await page.goto(workbenchUrl(server, { folder: copy }));
      await explorerRows(page).first().waitFor();
    } catch (error) {
      await screenshot(page, 'failed-to-open');
      throw error;
    }
    const workbench = {
      page,
      folder: copy,
      close: async () => {
        open.delete(workbench);
        await close();
      },
    };
    open.add(workbench);
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}

/** The rows of the explorer. */
export function explorerRows(page: Page): Locator {
  return page.locator('.explorer-folders-view .monaco-list-row');
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-filter input');
}

/** Types into the quick input and takes the best match, which has to hold `text`. */
async function pick(page: Page, input: string, text: string): Promise<void> {
  // the row that Enter takes; a click could land on another one, because the list is still being sorted
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
  // a list that was made before an extension or a file was there does not change: ask again, until it is
  for (let attempt = 0; ; attempt++) {
    await page.keyboard.press('F1');
    try {
      // what comes up just then closes it
      await quickInput(page).fill(input, { timeout: 2000 });
      await row.waitFor({ timeout: 2000 });
      break;
    } catch (error) {
      if (attempt === 10) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.keyboard.press('Enter');
}

/** Runs a command from the palette, by the title that it has there, for example `Up Next: Open Preview`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, `>${title}`, title);
}

/** Opens a file by its name, or by the end of its path, and waits until its editor is in front. */
export async function openFile(page: Page, name: string): Promise<void> {
  const base = path.posix.basename(name);
  await pick(page, name, base);
  // a tab that is called like the file may be its preview
  await page.locator(`.tabs-container .tab.active[data-resource-name="${base}"]`).waitFor();
}

/** What is inside the webview in front. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** Keeps a picture of the window in out/screenshots/. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = path.join(root(), 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
