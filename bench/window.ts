import type { Browser } from 'playwright-core';
import { launchBrowser } from '../scripts/npm-vscode/browser.mjs';
import { type Server, startServer } from '../scripts/npm-vscode/server.mjs';
import { root } from '../scripts/root.mjs';
import { temporaryFolder } from '../scripts/temporary.mjs';

/** Times something in windows of VS Code with Up Next; `folder` is empty, and goes with all the rest. */
export async function inVsCode(
  settings: Readonly<Record<string, unknown>>,
  time: (server: Server, browser: Browser, folder: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryFolder('bench');
  const server = await startServer({ extensions: [root()], settings });
  const browser = await launchBrowser();
  try {
    await time(server, browser, temporary.path);
  } finally {
    await browser.close();
    await server.close();
    temporary.remove();
  }
}
