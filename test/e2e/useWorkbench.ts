// Windows for tests, each of which begins from a state of its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { eventually } from '../support/eventually';
import { textsBelow } from './texts';
import {
  explorerRows,
  openWorkbench,
  park,
  keepPicture,
  type Workbench,
  type WorkbenchOptions,
} from './workbench';

interface Window {
  readonly workbench: Workbench;
  readonly options: WorkbenchOptions;
  /** The files as they were opened. */
  readonly files: ReturnType<typeof textsBelow>;
  resets: number;
}

/** The one that the last test had. */
let last: Window | undefined;

function filesOf({ folder }: Workbench): ReturnType<typeof textsBelow> {
  return textsBelow(folder.endsWith('.code-workspace') ? path.dirname(folder) : folder);
}

async function open(options: WorkbenchOptions): Promise<Window> {
  const workbench = await openWorkbench(options);
  return { workbench, options, files: filesOf(workbench), resets: 0 };
}

async function close(): Promise<void> {
  await last?.workbench.close();
  last = undefined;
}

/** Closes whatever is open in a window; gives whether it is then as it was opened, with the same files. */
async function reset(window: Window): Promise<boolean> {
  const { page, channel } = window.workbench;
  window.resets++;
  const answer = path.join(channel, `done-${window.resets}`);
  await park(page);
  await page.keyboard.press('Escape');
  writeFileSync(path.join(channel, `ask-${window.resets}`), '');
  await eventually(() => (existsSync(answer) ? true : undefined));
  // the window may follow its extension host after a moment
  await page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
  await page.locator('.activitybar .action-item.checked a.action-label[aria-label^="Explorer"]').waitFor();
  await explorerRows(page).first().waitFor();
  const isEmpty = readFileSync(answer, 'utf8') === '[]';
  return isEmpty && isDeepStrictEqual(filesOf(window.workbench), window.files);
}

/**
 * Gives each test of the suite a window in which nothing is open, on files that nothing has changed: the one before it
 * had, where that can be brought back to this, else a new one. What a failed test had is never used again.
 * @returns the window of the test that runs
 */
export function useWorkbench(options: WorkbenchOptions & { readonly fresh?: boolean }): () => Workbench {
  beforeEach(async () => {
    const isSame = last && !options.fresh && isDeepStrictEqual(last.options, options);
    // one that does not answer is not used again, either
    if (last && !(isSame && (await reset(last).catch(() => false)))) await close();
    last ??= await open(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (!last || test?.state === 'passed') return;
    const title = test?.fullTitle().replace(/\W+/g, '-').slice(0, 80) ?? '';
    await keepPicture(last.workbench.page, `failed-${title}`);
    await close();
  });
  return () => {
    if (!last) throw new Error('There is a window in a test only');
    return last.workbench;
  };
}

// a hook of the whole file, since suites share windows
after(close);
