// A VS Code with Up Next in it, driven through its window as a person would.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/npm-vscode/browser.mjs';
import { startServer, workbenchUrl } from '../../scripts/npm-vscode/server.mjs';
import { root } from '../../scripts/root.mjs';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { Channel } from './channel';

export { chooseFromMenu, runCommand } from './palette';

const channels = new WeakMap<Page, Channel>();

export interface Workbench {
  readonly page: Page;
  /** The copy that is open. */
  readonly folder: string;
  readonly channel: Channel;
  /** What the window has said to the console of the browser, webviews included. */
  readonly said: readonly string[];
  /** What VS Code has written into its log files, extensions included. */
  readonly logs: () => string;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** What to open a copy of: a folder, or a workspace file together with the folder that it is in. From the root. */
  readonly folder: string;
  /** Changes the copy before it is opened. */
  readonly prepare?: (folder: string) => void;
  /** A packed extension, relative to the root, in place of the one in this folder. */
  readonly vsix?: string;
  /** Where the browser comes from that shows the window; the usual one when not given. */
  readonly browser?: 'installed' | 'npm';
}

/**
 * What an author's window has of VS Code itself, as far as tests meet it. All the rest would cost each window a quarter
 * of its time; the tests in the extension host run with all of it.
 */
const BUILT_IN = [
  'configuration-editing',
  'css',
  'html',
  'javascript',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'markdown-math',
  'media-preview',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-seti',
  'typescript-basics',
  'yaml',
];

const SETTINGS = {
  // each would have the window drawn again and again while nothing happens
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'workbench.reduceMotion': 'on',
  // milliseconds: the mouse rests wherever a test has left it, and a tooltip would cover what the test looks at next
  'workbench.hover.delay': 600_000,
  // the next test finds a file at its first line
  'workbench.editor.restoreViewState': false,
};

/**
 * Copies what is to be opened.
 * @param folder a folder, or a workspace file together with the folder that it is in; from the root
 * @returns what to open
 */
export function copyOf(folder: string, target: string): string {
  const source = path.join(root(), folder);
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
  prepare,
  vsix = '',
  browser: origin,
}: WorkbenchOptions): Promise<Workbench> {
  const temporary = temporaryFolder('e2e');
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
    temporary.remove();
  };
  try {
    const copy = copyOf(folder, path.join(temporary.path, 'workspace'));
    prepare?.(copy);
    const channel = new Channel(path.join(temporary.path, 'channel'));
    const server = await startServer({
      // links first: what is installed is written into a list that is made of what is there
      extensions: [path.join(root(), 'test', 'e2e', 'resetting'), path.join(root(), vsix)],
      builtIn: BUILT_IN,
      settings: SETTINGS,
      env: { UP_NEXT_RESET: channel.folder },
    });
    closers.push(() => server.close());
    const browser = await launchBrowser(origin);
    closers.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    channels.set(page, channel);
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`thrown: ${error.stack ?? error.message}`));
    try {
      await page.goto(workbenchUrl(server, { folder: copy }));
      await explorerRows(page).first().waitFor();
      await park(page);
    } catch (error) {
      await keepPicture(page, 'failed-to-open');
      throw error;
    }
    return { page, folder: copy, channel, said, logs: () => server.logs(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Moves the mouse to where it is over nothing: the empty middle of the status bar. */
export async function park(page: Page): Promise<void> {
  await page.mouse.move(640, 790);
}

/** The rows of the explorer. */
export function explorerRows(page: Page): Locator {
  return page.locator('.explorer-folders-view .monaco-list-row');
}

/** Opens the file with this name, or the end of its path, as a click in the explorer does, and waits for its editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  await channels.get(page)?.ask(`open ${name}`);
  await untilInFront(page, path.posix.basename(name));
}

/** Waits until the extensions of a window run: in one that has just been opened they may begin late. */
export async function untilExtensionsRun(page: Page): Promise<void> {
  await channels.get(page)?.ask('answer');
}

async function untilInFront(page: Page, base: string): Promise<void> {
  // a tab that is called like the file may be its preview
  await page.locator(`.tabs-container .tab.active[data-resource-name="${base}"]`).waitFor();
}

/** Waits until the text of a file, of which this is the end of the name, has the focus. */
export async function untilEditing(page: Page, name: string): Promise<void> {
  const tab = page.locator('.tabs-container .tab.active', { hasText: name });
  await page
    .locator('.editor-group-container', { has: tab })
    .locator('.editor-instance .monaco-editor.focused')
    .waitFor();
}

/** What is inside the webview in front. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** Whether pictures are wanted, which take longer than most of what tests do. */
export const TAKES_PICTURES = process.env.UP_NEXT_PICTURES === '1';

/** Keeps a picture of the window in out/screenshots/, where pictures are wanted. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (TAKES_PICTURES) await keepPicture(page, name);
}

/** Keeps a picture of the window in out/screenshots/. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = path.join(root(), 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Keeps a picture of the window after a failure, with what it has said. */
export async function keepFailure({ page, said, logs }: Workbench, name: string): Promise<void> {
  await keepPicture(page, name);
  writeFileSync(path.join(root(), 'out', 'screenshots', `${name}.log`), [...said, logs()].join('\n'));
}
