import type { Page } from 'playwright-core';

/** Has the window note when a key is pressed. */
export async function notePressed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event): void => {
      document.body.dataset.pressed = String(performance.timeOrigin + timeStamp);
    };
    window.addEventListener('keydown', note, { capture: true });
  });
}

/** When the last key was pressed, in milliseconds since 1970. */
export async function pressed(page: Page): Promise<number> {
  return Number(await page.evaluate(() => document.body.dataset.pressed));
}
