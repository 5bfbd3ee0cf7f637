// Opens VS Code for a trial of the extension: the desktop one where it is installed, else the one from npm.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display.mjs';
import { whyNotHere } from './npm-vscode/install.mjs';
import { downloads } from './npm-vscode/lay-down.mjs';
import { startServer, workbenchUrl } from './npm-vscode/server.mjs';
import { writeSettings } from './npm-vscode/settings.mjs';
import { findOnPath, onSignal, run } from './processes.mjs';
import { root } from './root.mjs';

/**
 * Opens a folder or workspace file, and stays until that VS Code is closed or a signal ends this process.
 * @param {string} target
 * @returns {Promise<string | undefined>} why it could not be opened
 */
export async function open(target) {
  const desktop = process.env.UP_NEXT_VSCODE === 'npm' || !hasDisplay() ? undefined : findOnPath(['code']);
  if (desktop) return openDesktop(desktop, target);
  const reason = whyNotHere();
  if (reason) return `${reason}. Install the desktop one, so that the command \`code\` starts it`;
  await openNpm(target);
  return undefined;
}

/**
 * @param {string} code
 * @param {string} target
 * @returns {Promise<string | undefined>}
 */
async function openDesktop(code, target) {
  const home = path.join(downloads(), 'start-desktop');
  const userDataDir = path.join(home, 'data');
  mkdirSync(home, { recursive: true });
  writeSettings(userDataDir);
  console.log(`Opening ${target} in ${code}; Ctrl+C closes it`);

  const forget = onSignal(endDesktop(userDataDir));
  const shell = process.platform === 'win32'; // there `code` is a batch file
  const args = [
    `--extensionDevelopmentPath=${root()}`,
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    '--new-window',
    '--wait',
    target,
  ];
  const exitCode = await run(code, shell ? args.map((arg) => `"${arg}"`) : args, { shell });
  forget();
  return exitCode === 0 ? undefined : `${code} failed (exit code ${exitCode})`;
}

/**
 * `code` only starts VS Code, whose own process writes its id into `code.lock` and removes that file at its end.
 * @param {string} userDataDir
 */
function endDesktop(userDataDir) {
  const lock = path.join(userDataDir, 'code.lock');
  const started = Date.now();
  return () => {
    const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    // an older one is of another `npm start`, whose window this one shares
    if (written === undefined || written < started) return;
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0) process.kill(pid);
  };
}

/** @param {string} target */
async function openNpm(target) {
  const server = await startServer({
    extensions: [root()],
    userDataDir: path.join(downloads(), 'start-npm'),
  });
  onSignal(server.close);
  const url = workbenchUrl(server, { folder: target });
  console.log(`Open ${url}\nCtrl+C ends it`);
  if (hasDisplay() && process.stdout.isTTY) openInBrowser(url);
  await server.ended;
}

/** @param {string} url */
function openInBrowser(url) {
  const opener = findOnPath([process.platform === 'darwin' ? 'open' : 'xdg-open']);
  if (!opener) return;
  // not waited for: the browser is the person's own, and the address is on the screen in any case
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.once('error', (error) => {
    console.error(`The browser did not open: ${error.message}`);
  });
  child.unref();
}
