// How long Up Next takes to be activated, each time in a new window, beside VS Code's own extension for Markdown.
import * as path from 'node:path';
import { runTests } from '../scripts/npm-vscode/run-tests.mjs';
import { root } from '../scripts/root.mjs';
import { temporaryFolder } from '../scripts/temporary.mjs';
import { ratios, type Round, times } from './ratios.js';

const ROUNDS = 7;

const rounds: Round[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const temporary = temporaryFolder('bench');
  const said: string[] = [];
  const exitCode = await runTests({
    folder: temporary.path,
    extensionDevelopmentPaths: [root()],
    extensionTestsPath: path.join(root(), 'out', 'activate.js'),
    userDataDir: undefined,
    extensionsDir: undefined,
    verbose: false,
    onLine: (text) => {
      const [, a, b] = /activated ([\d.]+) ([\d.]+)/.exec(text) ?? [];
      said.push(text);
      if (a !== undefined && b !== undefined) rounds.push({ a: Number(a), b: Number(b) });
      return true;
    },
  });
  temporary.remove();
  if (exitCode !== 0 || rounds.length === round) throw new Error(`Nothing was timed:\n${said.join('\n')}`);
}
const { typical, range } = ratios(rounds);
console.log(`activation: ${typical} × that of VS Code's own Markdown extension ${range}, ${times(rounds)}`);
