import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { untilEqual } from '../support/untilEqual';
import { textsBelow } from './texts';
import { runCommand } from './workbench';

/** Takes the last step back in all files, from the editor in front, and saves them: they are as they were then. */
export async function undoAll(
  page: Page,
  folder: string,
  before: ReturnType<typeof textsBelow>,
): Promise<void> {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Z');
  // VS Code asks only where it could undo in this file alone
  const question = page.locator('.monaco-dialog-box a.monaco-button', { hasText: /^Undo in/ });
  await eventually(async () => {
    if (await question.isVisible()) return true;
    return isDeepStrictEqual(textsBelow(folder), before) ? true : undefined;
  });
  if (await question.isVisible()) await question.click();
  await untilSavedAs(page, folder, before);
}

/** Saves all files until the texts below a folder are these. */
export function untilSavedAs(
  page: Page,
  folder: string,
  expected: ReturnType<typeof textsBelow>,
): Promise<void> {
  return untilEqual(async () => {
    // VS Code gives a tab to a text that it has changed, and saves it with the others, only after a moment
    await runCommand(page, 'File: Save All Files');
    return textsBelow(folder);
  }, expected);
}
