// node scripts/host-tests.mjs NAME: runs the tests in test/host/NAME/ in a VS Code that has a copy of examples/NAME
// open, and those in test/host/untrusted/ with examples/blog in a window that does not trust it.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { leaveSkipped } from './mocha.mjs';
import { UNTRUSTED, writeSettings } from './npm-vscode/settings.mjs';
import { onSignal } from './processes.mjs';
import { root } from './root.mjs';
import { temporaryFolder } from './temporary.mjs';
import { chooseVsCode } from './vscode.mjs';

/**
 * Copies the workspace that a group of tests runs on, because tests write into it: examples/NAME, or all of examples/
 * when NAME is a workspace of several folders there.
 * @param {string} name
 * @param {string} target a folder
 * @returns {string} what to open
 */
function copyWorkspace(name, target) {
  const examples = path.join(root(), 'examples');
  const workspaceFile = `${name}.code-workspace`;
  if (existsSync(path.join(examples, workspaceFile))) {
    cpSync(examples, target, { recursive: true });
    return path.join(target, workspaceFile);
  }
  const copy = path.join(target, name);
  cpSync(path.join(examples, name), copy, { recursive: true });
  return copy;
}

/**
 * Runs test/host/NAME/ in a VS Code that has nothing else in it and nothing from before.
 * @param {string} name
 * @param {string} executable of VS Code
 * @returns {Promise<number>} the exit code
 */
async function runHostTests(name, executable) {
  const temporary = temporaryFolder('host');
  const userDataDir = path.join(temporary.path, 'data');
  const isUntrusted = name === 'untrusted';
  writeSettings(userDataDir, isUntrusted ? UNTRUSTED : {});
  const running = runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root(),
    extensionTestsPath: path.join(root(), 'out', 'test', 'host', 'index.js'),
    extensionTestsEnv: { UP_NEXT_HOST_GROUP: name },
    launchArgs: [
      copyWorkspace(isUntrusted ? 'blog' : name, path.join(temporary.path, 'workspace')),
      `--user-data-dir=${userDataDir}`,
      `--extensions-dir=${path.join(temporary.path, 'extensions')}`,
      // desktop VS Code is always told to trust by `runTests`
      ...(isUntrusted ? ['--asks-for-trust'] : []),
    ],
  });
  const forget = onSignal(async (signal) => {
    if (signal !== 'SIGINT') process.emit('SIGINT'); // the one signal that `runTests` passes on
    await running;
  });
  try {
    return await running;
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  } finally {
    forget();
    temporary.remove();
  }
}

const vscode = await chooseVsCode();
if (typeof vscode === 'string') process.exit(leaveSkipped(vscode));
console.log(`Using ${vscode.label}`);
process.exit(await runHostTests(process.argv[2] ?? '', vscode.executable));
