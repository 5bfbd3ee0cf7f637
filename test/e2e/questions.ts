// The questions that a command asks at the top of the window.
import type { Locator, Page } from 'playwright-core';

export function question(page: Page): Locator {
  return page.locator('.quick-input-widget');
}

/** Where the answer is typed. */
export function input(page: Page): Locator {
  return question(page).locator('.quick-input-filter input');
}

/** Waits until the title of the question holds a text, such as `2/4`. */
export async function untilStep(page: Page, step: string): Promise<void> {
  await question(page).locator('.quick-input-title', { hasText: step }).waitFor();
}

/** The answers that are offered, with what is said of them. */
export async function answers(page: Page): Promise<readonly string[]> {
  const rows = question(page).locator('.quick-input-list .monaco-list-row .quick-input-list-label');
  await rows.first().waitFor();
  return (await rows.allTextContents()).map((label) => label.replaceAll('\u00A0', ' '));
}

/** Takes the answer that has the focus, which has to hold a text. */
export async function choose(page: Page, text: string): Promise<void> {
  await question(page).locator('.monaco-list-row.focused', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}
