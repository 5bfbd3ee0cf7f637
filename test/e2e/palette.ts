// The quick input of VS Code's window.
import type { Locator, Page } from 'playwright-core';

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-filter input');
}

/** Types into the quick input and takes the best match, which has to hold `text`. */
async function pick(page: Page, input: string, text: string): Promise<void> {
  // over nothing: what it rests on may show something that covers the list
  await page.mouse.move(640, 790);
  // the row that Enter takes; a click could land on another one, because the list is still being sorted
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
  // a list that was made before an extension or a file was there does not change: ask again, until it is
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    try {
      // a key that is pressed while the focus goes to a webview is lost
      await quickInput(page).fill(input, { timeout: 1000 + attempt * 1000 });
      await row.waitFor({ timeout: 1000 + attempt * 1000 });
      break;
    } catch (error) {
      if (attempt === 8) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.keyboard.press('Enter');
}

/** Runs a command from the palette, by the title that it has there, for example `Up Next: Open Preview`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, `>${title}`, title);
}

/** Chooses from the context menu that is open. */
export async function chooseFromMenu(page: Page, label: string): Promise<void> {
  const item = page.locator('.context-view .action-item', { hasText: label });
  // VS Code takes no click within a tenth of a second after a menu has come, but it takes keys
  await item.hover();
  await page.locator('.context-view .action-item.focused', { hasText: label }).waitFor();
  await page.keyboard.press('Enter');
}
