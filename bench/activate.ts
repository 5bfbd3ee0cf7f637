// Runs in the extension host of a window in which nothing is open: how long activation takes, code included, beside
// that of VS Code's own extension for Markdown.
import * as vscode from 'vscode';

async function activating(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive)
    throw new Error(`${id} is ${extension ? 'active already' : 'not there'}`);
  const started = performance.now();
  await extension.activate();
  return performance.now() - started;
}

/** Milliseconds after which the window has started what it starts by itself. */
const START = 8000;

/** Prints both in milliseconds: `activated 21.3 48.9`. */
export async function run(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, START));
  const a = await activating('up-next.up-next');
  const b = await activating('vscode.markdown-language-features');
  console.log(`activated ${a} ${b}`);
}
