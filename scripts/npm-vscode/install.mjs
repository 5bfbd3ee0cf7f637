// Lays VS Code's server and web workbench down from the npm package code-server: registry packages only, no install
// script runs, nothing is compiled. It cannot be a dependency of the project, because its own install script compiles.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../json.mjs';
import { npm } from '../processes.mjs';
import { layDown } from './lay-down.mjs';

/**
 * code-server versions: the oldest VS Code that the manifest promises (1.100), and a recent one (1.139).
 * Set `UP_NEXT_VSCODE_VERSION=newest` for the second.
 */
const VERSIONS = { oldest: '4.100.3', newest: '4.139.1' };

const INSTALL = ['install', '--ignore-scripts', '--omit=dev'];

/**
 * @typedef {object} VsCode
 * @property {string} label what to call it in a message
 * @property {string} node the Node executable that it wants
 * @property {string} serverMain
 * @property {boolean} needsDriverFlag newer versions take extensions under test from the URL only with
 * `--enable-smoke-test-driver`, a flag that also turns notifications off
 */

/** @typedef {{ version: string, engines?: { node?: string }, dependencies?: Record<string, string> }} Manifest */

/** @param {string} file */
function readManifest(file) {
  return /** @type {Manifest} */ (readJson(file));
}

/** @param {string} folder */
function codeServerIn(folder) {
  return path.join(folder, 'node_modules', 'code-server');
}

/** @param {string} folder */
function vscodeIn(folder) {
  return path.join(codeServerIn(folder), 'lib', 'vscode');
}

/**
 * @param {string} folder
 * @param {string} version
 */
async function fill(folder, version) {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  await npm([...INSTALL, `code-server@${version}`], folder);

  // the ripgrep package that older versions pin downloads its binary; from 1.18 on it is in registry packages
  const server = vscodeIn(folder);
  const wantsRipgrep = readManifest(path.join(server, 'package.json')).dependencies?.['@vscode/ripgrep'];
  await npm([...INSTALL, '--no-save', ...(wantsRipgrep ? ['@vscode/ripgrep@1.18.0'] : [])], server);
  await npm([...INSTALL, '--no-save'], path.join(server, 'extensions'));
}

/**
 * The Node executable of the major version that the server wants: this one where it will do, else one from npm.
 * @param {string | undefined} major
 */
async function installNode(major) {
  if (major === undefined || major === process.versions.node.split('.')[0]) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await layDown(`node-${major}`, async (partial) => {
    writeFileSync(path.join(partial, 'package.json'), '{ "private": true }');
    await npm([...INSTALL, `${name}@${major}`], partial);
  });
  return path.join(folder, 'node_modules', name, 'bin', 'node');
}

/** Why VS Code from npm cannot run here; undefined where it can. */
export function whyNotHere() {
  return process.platform === 'win32' ? 'VS Code from npm does not run on Windows' : undefined;
}

/** @returns {Promise<VsCode>} */
export async function installVsCode() {
  const newest = process.env.UP_NEXT_VSCODE_VERSION === 'newest';
  const version = newest ? VERSIONS.newest : VERSIONS.oldest;
  const folder = await layDown(`code-server-${version}`, (partial) => fill(partial, version));
  const server = vscodeIn(folder);
  return {
    label: `VS Code ${readManifest(path.join(server, 'package.json')).version} from npm`,
    node: await installNode(readManifest(path.join(codeServerIn(folder), 'package.json')).engines?.node),
    serverMain: path.join(server, 'out', 'server-main.js'),
    needsDriverFlag: newest,
  };
}
