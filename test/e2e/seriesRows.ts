// The series view, as tests look at it.
import { isDeepStrictEqual } from 'node:util';
import { errors, type Locator, type Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { park, untilExtensionsRun } from './workbench';

export function seriesRows(page: Page): Locator {
  return page.locator('.sidebar .pane-body .monaco-list-row');
}

/** The row of the series view that holds a text. */
export function row(page: Page, text: string): Locator {
  return seriesRows(page).filter({ hasText: text }).first();
}

/** Opens the side bar of Up Next, unless it is open. */
export async function openUpNext(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item', {
    has: page.locator('a.action-label[aria-label^="Up Next"]'),
  });
  await icon.waitFor();
  const isOpen = async (): Promise<boolean> =>
    (await icon.getAttribute('class'))?.includes('checked') ?? false;
  // VS Code may still be opening the explorer for the test before, which then takes the place of what is clicked; a
  // click on the view that is open would close it
  await eventually(async () => {
    if (await isOpen()) return true;
    await icon.click();
    await park(page);
    await icon.and(page.locator('.checked')).waitFor({ timeout: 3000 }).catch(ignoreTimeout);
    return (await isOpen()) ? true : undefined;
  });
}

/** For a wait after which is tried again. */
function ignoreTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
}

export async function openSeriesView(page: Page): Promise<void> {
  await openUpNext(page);
  await untilExtensionsRun(page);
  await seriesRows(page).first().waitFor();
  await untilRowsRest(page);
}

/** Milliseconds without a change after which the rows are all there: those below others come after them. */
const REST = 100;

/**
 * Waits until rows no longer come and go. VS Code makes a row that comes of the element of one that goes, so that a
 * click on the element for which a test has looked would reach another row.
 */
async function untilRowsRest(page: Page): Promise<void> {
  await eventually(async () => {
    const before = await rowTexts(page);
    await page.waitForTimeout(REST);
    return isDeepStrictEqual(before, await rowTexts(page)) ? true : undefined;
  });
}

/** Clicks on an action that a row shows while the mouse is over it. */
export async function clickAction(page: Page, text: string, label: string): Promise<void> {
  const action = row(page, text).locator(`a.action-label[aria-label="${label}"]`);
  // a row that moves, or is drawn again, under a mouse that is still hides its actions: leave, and come again
  await eventually(async () => {
    await park(page);
    await row(page, text).hover();
    const isClicked = await action.click({ timeout: 3000 }).then(
      () => true,
      (error: unknown) => ignoreTimeout(error),
    );
    return isClicked ? true : undefined;
  });
}

/** Folds a row, as a click on its twistie does. */
export async function fold(page: Page, text: string): Promise<void> {
  const unfolded = row(page, text);
  await unfolded.locator('.monaco-tl-twistie').click();
  await unfolded.and(page.locator('[aria-expanded="false"]')).waitFor();
}

/** Unfolds what a test has folded: windows are shared, and VS Code remembers what is folded. */
export async function unfold(page: Page, text: string): Promise<void> {
  const folded = row(page, text);
  if ((await folded.getAttribute('aria-expanded')) === 'false')
    await folded.locator('.monaco-tl-twistie').click();
  await folded.and(page.locator('[aria-expanded="true"]')).waitFor();
}

/** What the rows of the series view say, in order. */
export async function rowTexts(page: Page): Promise<readonly string[]> {
  const labels = await seriesRows(page).locator('.label-name').allTextContents();
  return labels.map((label) => label.replaceAll('\u00A0', ' '));
}

/** Waits until the rows below a series or a category are these. */
export async function untilRows(page: Page, below: string, expected: readonly string[]): Promise<void> {
  let rows: readonly string[] = [];
  try {
    await eventually(async () => {
      const all = await rowTexts(page);
      const start = all.indexOf(below) + 1;
      rows = all.slice(start, start + expected.length);
      return start > 0 && rows.join('\n') === expected.join('\n') ? true : undefined;
    });
  } catch (error) {
    throw new Error(`Below ${below} there is ${rows.join(', ')}`, { cause: error });
  }
}

/** The letters at the right end of a row, as for the number of problems; empty where there are none. */
export async function badgeOf(page: Page, text: string): Promise<string> {
  const label = row(page, text).locator('.monaco-icon-label').first();
  const content = await label.evaluate((element) => getComputedStyle(element, '::after').content);
  return content === 'none' ? '' : content.replaceAll('"', '');
}

/** What the rows at the top say. */
export async function rootTexts(page: Page): Promise<readonly string[]> {
  const roots = seriesRows(page).and(page.locator('[aria-level="1"]'));
  return (await roots.locator('.label-name').allTextContents()).map(plain);
}

/** What is beside the label of a row, in grey. */
export async function descriptionOf(page: Page, text: string): Promise<string> {
  const description = await row(page, text).locator('.label-description').allTextContents();
  return plain(description.join(''));
}

/** What a window is opened with where rows are to say more on hovering. */
export const TOOLTIPS = { 'workbench.hover.delay': 200 };

/** What is said of a row on hovering over it, a paragraph each; the mouse stays there. */
export function tooltipOf(page: Page, text: string): Promise<readonly string[]> {
  const paragraphs = page.locator('.workbench-hover .hover-contents p');
  // a row that is drawn anew under a mouse that is still makes no tooltip: leave, and come again
  return eventually(async () => {
    await park(page);
    await paragraphs.first().waitFor({ state: 'detached' });
    await row(page, text).hover();
    const isThere = await paragraphs
      .first()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    if (!isThere) return undefined;
    const texts = await paragraphs.allInnerTexts();
    return texts.length > 0 ? texts.map(plain) : undefined;
  });
}

/** With ordinary spaces only. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
