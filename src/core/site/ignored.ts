import ignore, { type Ignore } from 'ignore';
import { folderOf } from '../text/paths.js';

/** A `.gitignore` file above the root of a blog; `prefix` is the path from its folder to that root: `sites/blog/`. */
export interface IgnoreFileAbove {
  readonly prefix: string;
  readonly text: string;
}

/** What `.gitignore` files ignore, by paths relative to the root of the blog. */
export interface Ignored {
  /** Adds the rules of the file in a folder; has to be called before what is in that folder is looked up. */
  readonly add: (folder: string, text: string) => void;
  readonly isIgnored: (path: string, isFolder: boolean) => boolean;
}

/** Begins with the files above the root, the outermost first. If they ignore the blog itself, they do not count. */
export function createIgnored(above: readonly IgnoreFileAbove[]): Ignored {
  const outer = above.map(({ prefix, text }) => ({ prefix, rules: rulesOf(text) }));
  const isOwn = outer.every(({ prefix, rules }) => !rules.test(prefix).ignored);
  const inner = new Map<string, Ignore>();
  return {
    add: (folder, text) => {
      inner.set(folder, rulesOf(text));
    },
    isIgnored: (path, isFolder) => {
      const written = isFolder ? `${path}/` : path;
      // the nearest rules take precedence
      for (let folder = path; folder !== '';) {
        folder = folderOf(folder);
        const said = verdict(inner.get(folder), folder === '' ? written : written.slice(folder.length + 1));
        if (said !== undefined) return said;
      }
      for (const { prefix, rules } of isOwn ? outer.toReversed() : []) {
        const said = verdict(rules, prefix + written);
        if (said !== undefined) return said;
      }
      return false;
    },
  };
}

function rulesOf(text: string): Ignore {
  return ignore({ allowRelativePaths: true, ignoreCase: false }).add(text);
}

function verdict(rules: Ignore | undefined, path: string): boolean | undefined {
  const said = rules?.test(path);
  if (said?.ignored) return true;
  return said?.unignored ? false : undefined;
}
