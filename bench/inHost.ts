import * as path from 'node:path';
import { runTests } from '../scripts/npm-vscode/run-tests.mjs';
import { root } from '../scripts/root.mjs';

/**
 * Runs one of the scripts for the extension host in a new window with Up Next, and returns what stands behind a word in
 * the line that the script prints its figures in.
 */
export async function figuresInHost(script: string, folder: string, word: string): Promise<string> {
  const said: string[] = [];
  const exitCode = await runTests({
    folder,
    extensionDevelopmentPaths: [root()],
    extensionTestsPath: path.join(root(), 'out', script),
    userDataDir: undefined,
    extensionsDir: undefined,
    verbose: false,
    onLine: (text) => {
      said.push(text);
      return true;
    },
  });
  const found = said.find((text) => text.startsWith(`${word} `));
  if (exitCode !== 0 || found === undefined) throw new Error(`Nothing was measured:\n${said.join('\n')}`);
  return found.slice(word.length + 1);
}
