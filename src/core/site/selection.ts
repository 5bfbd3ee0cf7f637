import { folderOf, namesOf } from '../text/paths.js';
import type { Ignored } from './ignored.js';

/** The name of the files that say what git leaves out. */
export const IGNORE_FILE = '.gitignore';

/** Which files of a folder are listed; remembers what was left out. */
export interface Selection {
  /** Whether an entry of a listed folder is left out. */
  readonly leavesOut: (path: string, isFolder: boolean) => boolean;
  /** Returns which of a path and the folders above it is left out, if any. */
  readonly leftOutAt: (path: string, isFolder: boolean) => string | undefined;
  /** Leaves out what is listed under another path. */
  readonly leaveOut: (path: string) => void;
  /** Whether a path was left out while listing, or is in a folder that was. */
  readonly wasLeftOut: (path: string) => boolean;
  /** Adds what a `.gitignore` file in a folder says; has to be called before what is in that folder is looked up. */
  readonly addRules: (folder: string, text: string) => void;
}

export function createSelection(isExcluded: (path: string) => boolean, ignored?: Ignored): Selection {
  const leftOut = new Set<string>();
  const isOut = (path: string, isFolder: boolean): boolean =>
    isExcluded(path) || (ignored?.isIgnored(path, isFolder) ?? false);
  return {
    leavesOut: (path, isFolder) => {
      if (!isOut(path, isFolder)) return false;
      leftOut.add(path);
      return true;
    },
    leftOutAt: (path, isFolder) => {
      let above = '';
      for (const name of namesOf(path)) {
        above = above === '' ? name : `${above}/${name}`;
        if (isOut(above, isFolder || above !== path)) return above;
      }
      return undefined;
    },
    leaveOut: (path) => {
      leftOut.add(path);
    },
    wasLeftOut: (path) => {
      if (leftOut.size === 0) return false;
      for (let above = path; above !== ''; above = folderOf(above)) if (leftOut.has(above)) return true;
      return false;
    },
    addRules: (folder, text) => ignored?.add(folder, text),
  };
}
