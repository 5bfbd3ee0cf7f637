// Which VS Code the host tests run in.
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { hasDisplay } from './display.mjs';
import { findBrowser } from './npm-vscode/browser.mjs';
import { installVsCode, whyNotHere } from './npm-vscode/install.mjs';
import { downloads } from './npm-vscode/lay-down.mjs';
import { root } from './root.mjs';

/** Milliseconds without an answer after which a download is given up. */
const DOWNLOAD_TIMEOUT = 10_000;

/**
 * @typedef {object} Runner
 * @property {string} executable takes the arguments of desktop VS Code
 * @property {string} label
 */

function downloadDesktop() {
  return downloadAndUnzipVSCode({
    version: process.env.UP_NEXT_VSCODE_VERSION === 'newest' ? 'stable' : '1.100.3',
    cachePath: downloads(),
    timeout: DOWNLOAD_TIMEOUT,
    reporter: new SilentReporter(),
  });
}

/**
 * @param {string} reason why not the desktop
 * @returns {Promise<Runner | string>}
 */
async function npmRunner(reason) {
  const missing = await whyNoNpmVsCode();
  if (missing) return `${reason}, and ${missing}`;
  const { label } = await installVsCode();
  return {
    executable: path.join(root(), 'scripts', 'npm-vscode', 'code.mjs'),
    label: `${label} (${reason})`,
  };
}

/**
 * Why VS Code from npm cannot be shown here; undefined where it can.
 * @returns {Promise<string | undefined>}
 */
export async function whyNoNpmVsCode() {
  const reason = whyNotHere();
  if (reason) return reason;
  const browser = await findBrowser();
  return typeof browser === 'string' ? browser : undefined;
}

/**
 * Desktop VS Code where it can be downloaded and shown, else the one from npm. `UP_NEXT_VSCODE` chooses.
 * @returns {Promise<Runner | string>} a string says why neither can be had
 */
export async function chooseVsCode() {
  switch (process.env.UP_NEXT_VSCODE) {
    case 'npm':
      return npmRunner('UP_NEXT_VSCODE=npm');
    case 'desktop':
      return { executable: await downloadDesktop(), label: 'desktop VS Code (UP_NEXT_VSCODE=desktop)' };
    case undefined:
    case '':
      break;
    default:
      throw new Error(`UP_NEXT_VSCODE is ${process.env.UP_NEXT_VSCODE}; it may be desktop or npm`);
  }
  if (!hasDisplay()) return npmRunner('there is no display');
  try {
    return { executable: await downloadDesktop(), label: 'desktop VS Code' };
  } catch (error) {
    return npmRunner(
      `the desktop one cannot be downloaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
