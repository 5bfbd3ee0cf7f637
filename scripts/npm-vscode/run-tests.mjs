// Runs the tests of an extension inside the extension host of VS Code's server, with a headless browser as its window.
import { launchBrowser } from './browser.mjs';
import { installVsCode } from './install.mjs';
import { startServer, workbenchUrl } from './server.mjs';

/** What the workbench says at every start. */
const NOISE = [
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket \(/,
  /^Updating additional builtin/,
  /^\[Service Worker\] registration/,
  /^ChatSessionStore:/,
  /Could not locate the bindings file/,
  /Cannot find module '\.\/build\/Release\/watchdog'/,
  /^Ignoring the error while validating/,
  /^Ignoring fetching additional builtin/,
  /open-vsx/,
  /^\[(AgentHost|RemoteAgentHostProtocol|ChatModelSelection|AccountPolicyGate|reconnection-grace-time)\b/,
  /^Creation of workbench contribution/,
];

const TIME_LIMIT = 300_000;

/**
 * @typedef {object} TestRun
 * @property {string | undefined} folder
 * @property {readonly string[]} extensionDevelopmentPaths
 * @property {string} extensionTestsPath
 * @property {string | undefined} userDataDir
 * @property {string | undefined} extensionsDir
 * @property {boolean} verbose
 * @property {boolean} [asksForTrust]
 * @property {(text: string) => boolean} [onLine] is told of what would be printed; returns whether it is not to be
 */

/**
 * @param {TestRun} options
 * @returns {Promise<number>} the exit code
 */
export async function runTests(options) {
  const { userDataDir, extensionsDir, verbose } = options;
  const server = await startServer({
    ...(userDataDir && { userDataDir }),
    ...(extensionsDir && { extensionsDir }),
    verbose,
    asksForTrust: options.asksForTrust === true,
    args: (await installVsCode()).needsDriverFlag ? ['--enable-smoke-test-driver'] : [],
  });
  try {
    const browser = await launchBrowser();
    try {
      return await openAndWait(server, browser, options);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {import('playwright-core').Browser} browser
 * @param {TestRun} options
 * @returns {Promise<number>}
 */
async function openAndWait(server, browser, options) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const url = workbenchUrl(server, {
    ...(options.folder && { folder: options.folder }),
    payload: [
      ...options.extensionDevelopmentPaths.map(
        (folder) => /** @type {const} */ (['extensionDevelopmentPath', remoteUri(server, folder)]),
      ),
      ['extensionTestsPath', remoteUri(server, options.extensionTestsPath)],
      ['skipWelcome', 'true'],
    ],
  });

  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve) => {
    let isOver = false;
    /** @param {number} code */
    const end = (code) => {
      isOver = true;
      resolve(code);
    };
    /** @param {string} message */
    const fail = (message) => {
      if (isOver) return; // what ends after the tests have ended says nothing about them
      console.error(message);
      end(1);
    };

    // VS Code in a browser reports success when the extension host dies under the tests
    /** @type {string | undefined} */
    let died;
    // a machine that stands still for some seconds loses the connection, too, and finds it again with the same host
    let isLost = false;
    server.onLog((text) => {
      const exit = /Extension Host Process exited with code: (\S+), signal: (\S+)\./.exec(text);
      if (exit && exit[1] !== '0') died = exit[0];
    });
    /**
     * @param {string} type
     * @param {readonly unknown[]} args
     */
    const onLog = (type, args) => {
      const text = String(args[0]);
      if (/^\[remote-connection\]\[ExtensionHost\].*starting reconnecting loop/.test(text)) {
        isLost = true;
      }
      if (/^\[remote-connection\]\[ExtensionHost\].*reconnected!/.test(text)) isLost = false;
      if (!options.verbose && NOISE.some((pattern) => pattern.test(text))) return;
      if (options.onLine?.(text)) return;
      if (type === 'error' || type === 'warn') console.error(...args);
      else console.log(...args);
    };
    /** @param {number} code */
    const onExit = (code) => {
      const why = died ?? (isLost ? 'the connection to it was lost' : undefined);
      if (code === 0 && why !== undefined) fail(`The extension host ended before the tests did: ${why}`);
      else end(code);
    };

    timer = setTimeout(() => {
      fail(`The tests gave no result in ${TIME_LIMIT / 1000} s`);
    }, TIME_LIMIT);
    page.once('crash', () => {
      fail('The page of the workbench crashed');
    });
    browser.once('disconnected', () => {
      fail('The browser ended before the tests did');
    });
    void server.ended.then(() => {
      fail("VS Code's server ended before the tests did");
    });

    // two functions that VS Code in a browser looks for: they stand in for the console and the exit of a process
    page
      .exposeFunction('codeAutomationLog', onLog)
      .then(() => page.exposeFunction('codeAutomationExit', onExit))
      .then(() => page.goto(url))
      .catch((/** @type {unknown} */ error) => {
        fail(String(error));
      });
  });
  try {
    return await exitCode;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {string} file
 */
function remoteUri(server, file) {
  return `vscode-remote://${server.authority}${file}`;
}
