// VS Code's server, which serves the web workbench.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { atExit } from '../at-exit.mjs';
import { run } from '../processes.mjs';
import { temporaryFolder } from '../temporary.mjs';
import { installVsCode } from './install.mjs';
import { writeSettings } from './settings.mjs';

/** Ends the server when its standard input closes, and so with this process, however that ends. */
const END_WITH_PARENT = 'data:text/javascript,process.stdin.on("end",()=>process.exit()).resume()';

/**
 * @typedef {object} ServerOptions
 * @property {string} [userDataDir] a fresh one when not given
 * @property {string} [extensionsDir] a fresh one when not given
 * @property {readonly string[]} [extensions] extensions to install: `.vsix` files, or folders, which are linked, not
 * copied
 * @property {readonly string[]} [builtIn] names of VS Code's own extensions; all of them when not given
 * @property {Record<string, unknown>} [settings] added to the usual ones
 * @property {boolean} [asksForTrust] whether folders are untrusted until somebody trusts them, as they are to people
 * @property {Record<string, string>} [env] added to that of this process
 * @property {readonly string[]} [args] more arguments of the server
 * @property {boolean} [verbose] shows the server's log
 *
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {string} url with the token
 * @property {(listener: (text: string) => void) => void} onLog
 * @property {Promise<void>} ended
 * @property {() => string} logs what VS Code has written into its log files, extensions included
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}

/**
 * @param {string} extension
 * @param {import('./install.mjs').VsCode} vscode
 * @param {string} extensionsDir
 * @param {string} serverDataDir
 */
async function install(extension, vscode, extensionsDir, serverDataDir) {
  if (!extension.endsWith('.vsix')) {
    symlinkSync(extension, path.join(extensionsDir, `linked-${path.basename(extension)}`), 'dir');
    return;
  }
  const args = ['--install-extension', extension, '--extensions-dir', extensionsDir];
  const dataDir = path.join(serverDataDir, 'installing');
  const exitCode = await run(vscode.node, [vscode.serverMain, ...args, '--server-data-dir', dataDir], {
    quiet: true,
  });
  if (exitCode !== 0) throw new Error(`${extension} could not be installed (exit code ${exitCode})`);
}

/**
 * A folder with some of VS Code's own extensions, as links.
 * @param {readonly string[]} names
 * @param {import('./install.mjs').VsCode} vscode
 * @param {string} folder
 */
function chooseBuiltIn(names, vscode, folder) {
  const all = path.join(path.dirname(path.dirname(vscode.serverMain)), 'extensions');
  mkdirSync(folder);
  for (const name of names) {
    const source = path.join(all, name);
    if (!existsSync(source)) throw new Error(`VS Code has no extension ${name} of its own`);
    symlinkSync(source, path.join(folder, name), 'dir');
  }
}

/**
 * Starts the server on a free port of 127.0.0.1.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const vscode = await installVsCode();
  const own = temporaryFolder('server');
  const userDataDir = options.userDataDir ?? path.join(own.path, 'data');
  const extensionsDir = options.extensionsDir ?? path.join(own.path, 'extensions');
  writeSettings(userDataDir, options.settings);
  mkdirSync(extensionsDir, { recursive: true });
  for (const extension of options.extensions ?? []) {
    await install(extension, vscode, extensionsDir, own.path);
  }
  const builtInDir = path.join(own.path, 'built-in');
  if (options.builtIn) chooseBuiltIn(options.builtIn, vscode, builtInDir);

  const token = randomUUID(); // no other user of this machine gets in
  const child = spawn(
    vscode.node,
    [
      ...['--import', END_WITH_PARENT, vscode.serverMain],
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
      ...['--disable-telemetry', ...(options.asksForTrust ? [] : ['--disable-workspace-trust'])],
      ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
      ...['--server-data-dir', path.join(own.path, 'server')],
      ...(options.builtIn ? ['--builtin-extensions-dir', builtInDir] : []),
      ...(options.args ?? []),
    ],
    {
      stdio: 'pipe',
      detached: true, // a process group of its own, which close() ends as a whole
      env: {
        ...process.env,
        ...options.env,
        VSCODE_CLI: '1', // no login shell is started to learn the environment: this process has it
        EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }), // none: no request leaves this machine
        XDG_RUNTIME_DIR: own.path, // where it puts its sockets, which it leaves behind
      },
    },
  );

  /** @type {((text: string) => void)[]} */
  const listeners = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      for (const listener of listeners) listener(text);
      if (options.verbose) process.stderr.write(text);
    });
  }
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const kill = () => {
    signalGroup(child, 'SIGKILL');
  };
  const callOff = atExit(kill); // before its folder is removed, which was made earlier
  const close = async () => {
    signalGroup(child, 'SIGTERM');
    await ended;
    kill(); // what is left of the group
    callOff();
    own.remove();
  };

  try {
    const port = await listeningPort(child, listeners);
    const authority = `127.0.0.1:${port}`;
    return {
      authority,
      url: `http://${authority}/?tkn=${token}`,
      onLog: (listener) => listeners.push(listener),
      ended,
      logs: () => logsBelow(own.path),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The end of a log tells most. */
const LONGEST_LOG = 100_000;

/**
 * @param {string} folder
 * @returns {string} the end of each log below its file's name
 */
function logsBelow(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.log'),
  );
  return files
    .map((file) => `── ${file}\n${readFileSync(path.join(folder, file), 'utf8').slice(-LONGEST_LOG)}`)
    .join('\n');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {((text: string) => void)[]} listeners
 * @returns {Promise<string>}
 */
function listeningPort(child, listeners) {
  return new Promise((resolve, reject) => {
    let log = '';
    listeners.push((text) => {
      log += text;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`VS Code's server ended with ${code ?? 'a signal'}\n${log}`));
    });
  });
}

/**
 * The address of the workbench in a browser.
 * @param {Server} server
 * @param {object} options
 * @param {string} [options.folder] a folder or a `.code-workspace` file; an empty window when not given
 * @param {readonly (readonly [string, string])[]} [options.payload]
 */
export function workbenchUrl(server, { folder, payload = [] }) {
  const url = new URL(server.url);
  if (folder) url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  else url.searchParams.set('ew', 'true');
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
