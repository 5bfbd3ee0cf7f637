// Windows for tests, each of which begins from a state of its own.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { writeSettings } from './settings';
import { textsBelow } from './texts';
import {
  copyOf,
  explorerRows,
  keepFailure,
  openWorkbench,
  park,
  type Workbench,
  type WorkbenchOptions,
} from './workbench';

interface Window {
  readonly workbench: Workbench;
  readonly options: Omit<WorkbenchOptions, 'prepare'>;
}

type Texts = ReturnType<typeof textsBelow>;

/** The open windows that another test may have, the one used last at the end. They end with the process. */
const windows: Window[] = [];

/** Each holds a server, a browser and an extension host. */
const MOST_WINDOWS = 3;

function folderOf(opened: string): string {
  return opened.endsWith('.code-workspace') ? path.dirname(opened) : opened;
}

/** The files as a test of these options finds them. */
function wantedFiles({ folder, prepare }: WorkbenchOptions): Texts {
  const temporary = temporaryFolder('wanted');
  const copy = copyOf(folder, temporary.path);
  prepare?.(copy);
  const wanted = textsBelow(folderOf(copy));
  temporary.remove();
  return wanted;
}

/** Makes the files of a folder those that are wanted, and leaves alone what is so already. */
function writeWanted(folder: string, wanted: Texts): void {
  const present = textsBelow(folder);
  for (const file of Object.keys(present)) if (!(file in wanted)) rmSync(path.join(folder, file));
  for (const [file, text] of Object.entries(wanted)) {
    if (present[file] === text) continue;
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text, 'latin1');
  }
}

/** Closes whatever is open in a window, and brings its files back. */
async function reset(window: Window, wanted: Texts): Promise<void> {
  const { page, folder, channel } = window.workbench;
  await park(page);
  await page.keyboard.press('Escape');
  await channel.ask('close');
  if (!isDeepStrictEqual(textsBelow(folderOf(folder)), wanted)) {
    writeWanted(folderOf(folder), wanted);
    await channel.ask('read');
  }
  // the window may follow its extension host after a moment
  await page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
  await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  await page.locator('.activitybar .action-item.checked a.action-label[aria-label^="Explorer"]').waitFor();
  await explorerRows(page).first().waitFor();
}

async function close(window: Window): Promise<void> {
  const index = windows.indexOf(window);
  if (index !== -1) windows.splice(index, 1);
  await window.workbench.close();
}

/** A window that is as it was opened; `undefined` if none of those that are open can be. */
async function again(options: Window['options'], wanted: Texts): Promise<Window | undefined> {
  const window = windows.find((each) => isDeepStrictEqual(each.options, options));
  if (!window) return undefined;
  try {
    await reset(window, wanted);
    return window;
  } catch (error) {
    console.log(`    A window could not be used again: ${String(error)}`);
    await keepFailure(window.workbench, `not-used-again-${Date.now()}`);
    await close(window);
    return undefined;
  }
}

interface Options extends WorkbenchOptions {
  /** Those of the folder, so that windows can be shared by tests with others. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** In a window that no other test has or gets. */
  readonly fresh?: boolean;
}

/**
 * Gives each test of the suite a window in which nothing is open, on files that nothing has changed: one that another
 * test has had, brought back to this, or a new one. What a failed test had is never used again, nor is a `fresh` one.
 * @returns the window of the test that runs
 */
export function useWorkbench({ fresh = false, settings, prepare, ...shared }: Options): () => Workbench {
  const prepareAll = (folder: string): void => {
    prepare?.(folder);
    if (settings) writeSettings({ folder }, settings);
  };
  let wanted: Texts | undefined;
  let current: Window | undefined;
  beforeEach(async () => {
    wanted ??= fresh ? {} : wantedFiles({ ...shared, prepare: prepareAll });
    current = fresh ? undefined : await again(shared, wanted);
    if (!current) {
      const [oldest] = windows;
      if (oldest && windows.length >= MOST_WINDOWS) await close(oldest);
      current = {
        workbench: await openWorkbench({ ...shared, prepare: prepareAll }),
        options: shared,
      };
    } else windows.splice(windows.indexOf(current), 1);
    if (!fresh) windows.push(current);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (!current || (test?.state === 'passed' && !fresh)) return;
    if (test?.state !== 'passed') {
      const title = test?.fullTitle().replace(/\W+/g, '-').slice(0, 80) ?? '';
      await keepFailure(current.workbench, `failed-${title}`);
    }
    await close(current);
    current = undefined;
  });
  return () => {
    if (!current) throw new Error('There is a window in a test only');
    return current.workbench;
  };
}
