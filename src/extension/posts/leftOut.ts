import { createIgnored, type IgnoreFileAbove } from '../../core/site/ignored.js';
import { createSelection, IGNORE_FILE, type Selection } from '../../core/site/selection.js';
import type { FileKind, LookUp } from '../../core/text/paths.js';
import type { FileSystem } from './fileSystem.js';

/**
 * What is left out when a folder is listed, and what links ask about it: that is looked up once, as soon as somebody
 * has asked.
 */
export interface LeftOut {
  readonly selection: Selection;
  readonly lookUp: LookUp;
  /** Looks up what has been asked for and was not known; returns whether there was anything. */
  readonly answer: () => Promise<boolean>;
  /** Something has come, gone or changed at a path: returns whether a link has asked for it. */
  readonly touch: (path: string) => boolean;
}

/** `names` are those of the workspace folder and of the folders above it. */
export async function createLeftOut(
  files: FileSystem,
  isExcluded: (path: string) => boolean,
  names: readonly string[],
): Promise<LeftOut> {
  const selection = createSelection(isExcluded, createIgnored(await ignoreFilesAbove(files, names)));
  const known = new Map<string, FileKind>();
  const asked = new Set<string>();
  return {
    selection,
    lookUp: (path) => {
      if (!selection.wasLeftOut(path)) return 'nothing';
      const kind = known.get(path);
      if (kind === undefined) asked.add(path);
      return kind ?? 'nothing';
    },
    answer: async () => {
      const paths = [...asked];
      asked.clear();
      for (const path of paths) known.set(path, await files.kind(path));
      return paths.length > 0;
    },
    touch: (path) => {
      // what was not there when the folder was listed may be left out, too
      const out = selection.wasLeftOut(path)
        ? undefined
        : (selection.leftOutAt(path, false) ?? selection.leftOutAt(path, true));
      if (out !== undefined) selection.leaveOut(out);
      const gone = [...known.keys()].filter((each) => each === path || each.startsWith(`${path}/`));
      for (const each of gone) known.delete(each);
      return out !== undefined || gone.length > 0;
    },
  };
}

/**
 * The `.gitignore` files above a folder, up to the root of its git work tree, the outermost first. The command line has
 * a twin, `ignoreFilesAbove` of `src/node/`, which reads without waiting and knows no other file system.
 */
async function ignoreFilesAbove(
  files: FileSystem,
  names: readonly string[],
): Promise<readonly IgnoreFileAbove[]> {
  const found: IgnoreFileAbove[] = [];
  for (let up = 0; up <= names.length; up++) {
    const above = '../'.repeat(up);
    if (up > 0 && (await files.kind(`${above}${IGNORE_FILE}`)) === 'file') {
      const prefix = `${names.slice(-up).join('/')}/`;
      found.unshift({ prefix, text: await files.read(`${above}${IGNORE_FILE}`) });
    }
    if ((await files.kind(`${above}.git`)) !== 'nothing') return found;
  }
  return [];
}
