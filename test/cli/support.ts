import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { temporaryFolder } from '../../scripts/temporary.mjs';
import { NO_COLOUR, type Paint } from '../../src/cli/colours.js';
import { run as runInto } from '../../src/cli/run.js';

/** The contents of each file under its path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The problems of a post that has none: front matter with these fields over the usual ones, and a title. */
export function post(fields: Readonly<Record<string, string>> = {}, title = 'A Title'): string {
  const all = {
    date: '2024-05-31',
    topic: 'Docker',
    ...fields,
    summary: fields.summary ?? 'What it is about.',
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}=${value}\n`);
  return `<!--\n${lines.join('')}-->\n\n# ${title}\n`;
}

/** Does something in a folder, as the current one. */
export function inFolder<T>(folder: string, action: () => T): T {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return action();
  } finally {
    process.chdir(before);
  }
}

/** Makes a temporary folder with these files. */
export function createBlog(files: Files): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder('cli');
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Does something in a temporary folder with these files. */
export function inBlog<T>(files: Files, action: () => T): T {
  const folder = createBlog(files);
  try {
    return inFolder(folder.path, action);
  } finally {
    folder.remove();
  }
}

/** Runs the command line in this process, and collects what it writes. */
export function run(args: readonly string[], paint: Paint = NO_COLOUR) {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  const { status, stderr } = runInto(args, { paint, isTerminal: false, write });
  return { status, stdout: written.join(''), stderr };
}

/** The built command line, as `npm test` has built it. */
export const BUILT = path.join(root(), 'dist', 'cli.js');

/** Runs the built command line in the current folder. */
export function runBuilt(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], {
    encoding: 'utf8',
    // whatever the tests themselves were started with
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
  return { status, stdout, stderr };
}

/** What a run that has to give JSON gave. */
export function runJson(...args: readonly string[]): unknown {
  const { stdout, stderr } = run([...args, '--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}
