import { spawnSync } from 'node:child_process';
import { chownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';

/** Every file below the current folder with its bytes, as text that shows each of them. */
export function bytesBelow(): Readonly<Record<string, string>> {
  const files = readdirSync('.', { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
      .filter((name) => !name.startsWith('.git/'))
      .sort()
      .map((name) => [name, readFileSync(name, 'latin1')]),
  );
}

/** Applies a diff in the current folder as its reader would. */
export function gitApply(diff: string): void {
  const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn'], {
    input: diff,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git apply: ${stderr}\n${diff}`);
}

/** Somebody who may not do everything, as whom tests that run as root try what is forbidden. */
const NOBODY = 65534;

const isRoot = (): boolean => process.geteuid?.() === 0;

/** Makes the files and folders of the current folder theirs. */
export function giveAway(...paths: readonly string[]): void {
  if (isRoot()) for (const each of paths) chownSync(each, NOBODY, statSync(each).gid);
}

/** Does something as a user who may not do everything; `false` where there is none. */
export function unprivileged(action: () => void): boolean {
  if (process.platform === 'win32' || !process.seteuid) return false;
  if (!isRoot()) {
    action();
    return true;
  }
  process.seteuid(NOBODY);
  try {
    action();
  } finally {
    process.seteuid(0);
  }
  return true;
}
