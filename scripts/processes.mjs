// Child processes that never outlive this one.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {(signal: NodeJS.Signals) => void | Promise<void>} Cleanup */

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Set<Cleanup>} */
const cleanups = new Set();
let listening = false;
let ending = false;

/** @param {NodeJS.Signals} signal */
async function cleanUpAndExit(signal) {
  if (ending) return;
  ending = true;
  await Promise.allSettled([...cleanups].map(async (cleanup) => cleanup(signal)));
  process.exit(process.exitCode ?? 1);
}

/**
 * Has `cleanup` called when a signal ends this process, which then exits with `process.exitCode`, or 1 where that is
 * not set. Ctrl+C in a terminal reaches the children by itself, but SIGTERM, and SIGHUP from a closed terminal window,
 * may reach this process alone.
 * @param {Cleanup} cleanup
 * @returns {() => void} call it to take the cleanup back
 */
export function onSignal(cleanup) {
  cleanups.add(cleanup);
  if (!listening) {
    listening = true;
    for (const signal of SIGNALS) process.on(signal, () => void cleanUpAndExit(signal));
    if (process.env.npm_lifecycle_event) watchParent();
  }
  return () => cleanups.delete(cleanup);
}

/**
 * npm runs a script in a shell, and passes a signal to that shell, which may end without passing it on: then this
 * process gets another parent.
 */
function watchParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    void cleanUpAndExit('SIGTERM');
  }, 500);
  timer.unref();
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string>} [env] added to that of this process
 * @property {boolean} [shell]
 * @property {boolean} [quiet] shows errors alone
 * @property {(text: string) => void} [onOutput] takes what would be shown
 */

/**
 * Runs a command to its end, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export async function run(command, args, { cwd, env, shell = false, quiet = false, onOutput } = {}) {
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    shell,
    stdio: ['ignore', quiet ? 'ignore' : output, output],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (onOutput) stream?.setEncoding('utf8').on('data', onOutput);
  }
  const forget = onSignal(() => void child.kill());
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      // with all of its output
      child.once(onOutput ? 'close' : 'exit', (/** @type {number | null} */ code) => {
        resolve(code ?? 1);
      });
    });
  } finally {
    forget();
  }
}

/**
 * Runs npm: the one that runs this script where there is one, because on Windows `npm` is not an executable.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(args, cwd) {
  const own = process.env.npm_execpath;
  const options = { cwd, quiet: true };
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const exitCode = own?.endsWith('.js')
    ? await run(process.execPath, [own, ...all], options)
    : await run('npm', all, { ...options, shell: process.platform === 'win32' });
  if (exitCode !== 0) throw new Error(`npm ${args.join(' ')} failed (exit code ${exitCode})`);
}

/**
 * Finds an executable the way a shell does.
 * @param {readonly string[]} names tried in this order
 * @returns {string | undefined}
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return names
    .flatMap((name) =>
      folders.flatMap((folder) => suffixes.map((suffix) => path.join(folder, name + suffix))),
    )
    .find(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false; // absent, or not for us to run: the same to a caller that looks for something to run
  }
}
