import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from '../core/site/config.js';
import { kindOfFolder } from '../core/site/kinds/findKind.js';
import { isFile, isFolder } from '../node/files.js';
import { isInside } from './blog.js';
import { isSystemError } from './cannotRun.js';
import { readSmall } from './readSmall.js';

/**
 * Returns the folder that a file or folder is read as part of: the nearest one from there upwards that is marked as a
 * blog, else the root of its git work tree, else the folder itself, and for a file the current folder, if the file is
 * in it.
 */
export function findRoot(target: string): string {
  const own = isFolder(target) ? target : dirname(target);
  const found = declaredRoot(own);
  if (found !== undefined) return found;
  const current = process.cwd();
  return own !== target && isInside(target, current) ? current : own;
}

/**
 * Returns the folder that two paths are read as part of: if none is marked, the current one, else the nearest above
 * both.
 */
export function findCommonRoot(source: string, target: string): string {
  const folder = dirname(source);
  const holdsBoth = (path: string): boolean => isInside(source, path) && isInside(target, path);
  return declaredRoot(folder) ?? [process.cwd(), ...ancestors(folder)].find(holdsBoth) ?? folder;
}

/** Returns the nearest folder from one upwards that is marked as a blog, else the root of its git work tree. */
function declaredRoot(folder: string): string | undefined {
  const above = ancestors(folder);
  return above.find(saysBlog) ?? above.find(hasGit);
}

/**
 * Returns the folder and every one above it, the nearest first, up to the first where everybody may write, as in
 * `/tmp`: what somebody else has put there says nothing about what is below.
 */
function ancestors(folder: string): readonly string[] {
  const all = [folder];
  for (
    let last = folder, next = dirname(last);
    next !== last && !isEverybodys(next);
    last = next, next = dirname(last)
  )
    all.push(next);
  return all;
}

/** Whether everybody may write to a folder, and nobody may remove another user's files there. */
function isEverybodys(folder: string): boolean {
  const everybodys = 0o1002;
  try {
    return (statSync(folder).mode & everybodys) === everybodys;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

function saysBlog(folder: string): boolean {
  const names = namesIn(folder);
  if (names.includes(CONFIG_FILE)) return true;
  const kind = kindOfFolder({
    names,
    hasFolder: (name) => isFolder(join(folder, name)),
    read: (name) => readSmall(join(folder, name)),
  });
  return kind !== undefined;
}

/** Whether a folder has a `.git`: a folder, or the file of a work tree or a submodule. */
function hasGit(folder: string): boolean {
  return isFolder(join(folder, '.git')) || isFile(join(folder, '.git'));
}

/** What cannot be read says nothing: a folder above may be closed to this user. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}
