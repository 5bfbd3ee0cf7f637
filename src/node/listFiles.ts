import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { IGNORE_FILE, type Selection } from '../core/site/selection.js';
import { isMarkdown } from '../core/site/site.js';
import { isReallyInside, kindOf, readText, realPathOf } from './files.js';

/** Called with a folder that cannot be read, by its path below the root, and the reason. */
export type OnUnreadable = (folder: string, error: unknown) => void;

/** The options of `listFiles`. */
export interface ListOptions {
  /** The folder below the root that is listed; by default the root. */
  readonly start?: string;
  /** A folder that cannot be read is left out unless this throws; by default, it throws the error of `node:fs`. */
  readonly onUnreadable?: OnUnreadable;
}

/**
 * Lists the files below a folder, as paths relative to the root with `/`. What is left out is not entered. Each file
 * counts once: a link to what has a path of its own below the root, or was found through another link, is left out.
 * Yields folder by folder, so that a caller can pause.
 */
export function* listFiles(
  root: string,
  selection: Selection,
  { start = '', onUnreadable = rethrow }: ListOptions = {},
): Generator<readonly string[]> {
  const links: string[] = [];
  yield* listBelow(start);
  if (links.length === 0) return;
  const realRoot = realPathOf(root);
  const followed = new Set<string>();
  const folders: string[] = [];
  // of two links the first by name counts; what a link leads to may hold others
  for (const link of links.sort()) {
    const kind = kindOf(join(root, link));
    if (kind === 'nothing') continue;
    const real = realPathOf(join(root, link));
    const isKnown =
      followed.has(real) ||
      folders.some((folder) => isReallyInside(real, folder)) ||
      isListed(real, kind === 'folder') ||
      isReallyInside(root, real);
    followed.add(real);
    // only a post may count twice
    const isPost = isMarkdown(link) && isMarkdown(real);
    if (kind === 'file' && !(isKnown && isPost)) yield [link];
    else if (isKnown) selection.leaveOut(link);
    else {
      folders.push(real);
      yield* listBelow(link);
    }
  }

  function* listBelow(first: string): Generator<readonly string[]> {
    const folders = [first];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const files: string[] = [];
      for (const entry of entriesOf(folder)) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const isLink = entry.isSymbolicLink();
        const isFolder = isLink ? kindOf(join(root, path)) === 'folder' : entry.isDirectory();
        if (selection.leavesOut(path, isFolder)) continue;
        if (isLink) links.push(path);
        else if (isFolder) folders.push(path);
        else if (entry.isFile()) files.push(path);
      }
      yield files;
    }
  }

  /** Whether the target of a link is listed under its own path. */
  function isListed(real: string, isFolder: boolean): boolean {
    if (real === realRoot || !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep))
      return false;
    const own = relative(realRoot, real).replaceAll(sep, '/');
    return selection.leftOutAt(own, isFolder) === undefined;
  }

  function entriesOf(folder: string): readonly Dirent[] {
    try {
      const entries = readdirSync(join(root, folder), { withFileTypes: true });
      if (entries.some((entry) => entry.name === IGNORE_FILE && entry.isFile()))
        selection.addRules(folder, readText(join(root, folder, IGNORE_FILE)));
      return entries;
    } catch (error) {
      onUnreadable(folder, error);
      return [];
    }
  }
}

function rethrow(_folder: string, error: unknown): void {
  throw error;
}
