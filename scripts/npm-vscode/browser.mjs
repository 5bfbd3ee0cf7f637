// The browser that shows the workbench: a headless Chromium from npm, the same for everybody, else one of the machine's
// own.
import { chmodSync, createReadStream, createWriteStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findOnPath, isExecutable, npm, run } from '../processes.mjs';
import { layDown } from './lay-down.mjs';

/** The last version for Node 20. */
const NPM_CHROMIUM = '143.0.4';

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--no-sandbox', // Chromium's own sandbox refuses to start as root, which is what a container usually runs as
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // it talks to this machine and nothing else, so no test can come to depend on the network
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/**
 * `prefix="relative"` is relative to this file, so the folder may move.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
</fontconfig>
`;

/**
 * @typedef {object} BrowserExecutable
 * @property {string} executablePath
 * @property {Record<string, string>} env
 */

/**
 * @param {string} source
 * @param {string} target
 */
async function decompress(source, target) {
  await pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(target));
}

/** @param {string} folder */
async function fill(folder) {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  await npm(['install', '--ignore-scripts', `@sparticuz/chromium@${NPM_CHROMIUM}`], folder);

  const packed = path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const executable = path.join(folder, 'chromium');
  await decompress(path.join(packed, 'chromium.br'), executable);
  chmodSync(executable, 0o755);
  // `lib/` holds the libraries that a bare Linux lacks, `fonts/` one family of fonts
  for (const name of ['al2023.tar', 'fonts.tar']) {
    const archive = path.join(folder, name);
    await decompress(path.join(packed, `${name}.br`), archive);
    if ((await run('tar', ['-xf', archive, '-C', folder])) !== 0) throw new Error(`cannot unpack ${archive}`);
    rmSync(archive);
  }
  writeFileSync(path.join(folder, 'fonts.conf'), FONTS_CONF);
  rmSync(path.join(folder, 'node_modules'), { recursive: true });
}

/** @returns {Promise<BrowserExecutable>} */
async function installChromium() {
  const folder = await layDown(`chromium-${NPM_CHROMIUM}`, fill);
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(path.delimiter);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries,
      // without any configuration of fonts no text is drawn at all
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') }),
    },
  };
}

/** @returns {string | undefined} */
function installedBrowser() {
  return findOnPath(ON_PATH) ?? USUAL_PLACES.find(isExecutable);
}

/** Whether the one from npm runs here. */
function npmBrowserRuns() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * @typedef {'installed' | 'npm'} Origin of a browser
 *
 * @returns {readonly Origin[]} where the browsers come from that there are here, the usual one first
 */
export function browserOrigins() {
  const chosen = Boolean(process.env.CHROME_PATH);
  /** @type {readonly Origin[]} */
  const npm = npmBrowserRuns() ? ['npm'] : [];
  /** @type {readonly Origin[]} */
  const installed = chosen || installedBrowser() ? ['installed'] : [];
  // the one from npm has no window to draw, and takes a fifth less of the processor
  return chosen ? [...installed, ...npm] : [...npm, ...installed];
}

/**
 * Finds a browser, or installs one: that of `CHROME_PATH`, one from npm, or one that is installed.
 * @param {Origin} [origin] the usual one when not given
 * @returns {Promise<BrowserExecutable | string>} a string says why there is none
 */
export async function findBrowser(origin = browserOrigins()[0]) {
  const chosen = process.env.CHROME_PATH;
  if (origin === 'npm') return installChromium();
  if (chosen) {
    return isExecutable(chosen)
      ? { executablePath: chosen, env: {} }
      : `CHROME_PATH is ${chosen}, which cannot be run`;
  }
  const found = installedBrowser();
  if (found) return { executablePath: found, env: {} };
  return 'no Chrome, Chromium or Edge was found; set CHROME_PATH to one';
}

/**
 * Starts the browser, headless.
 * @param {Origin} [origin]
 */
export async function launchBrowser(origin) {
  const browser = await findBrowser(origin);
  if (typeof browser === 'string') throw new Error(browser);
  return chromium.launch({
    executablePath: browser.executablePath,
    headless: true,
    args: FLAGS,
    env: { ...process.env, ...browser.env },
  });
}
