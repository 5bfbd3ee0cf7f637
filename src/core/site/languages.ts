import { memoize } from '../text/memoize.js';
import { type Files, folderOf, nameOf, namesOf } from '../text/paths.js';
import { isLanguage } from './languageCodes.js';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/** Files that every folder may have say nothing about a folder next to it. */
const EVERYWHERE = /^\/?(?:_?index|readme)\.\w+$/i;

/** The languages of a workspace folder, as far as the names of its files show them. */
interface Languages {
  /** What may come before `.md`: `de` of `index.de.md`. */
  readonly suffixes: ReadonlySet<string>;
  /** Folders that hold the posts of one language, each with that language: `content/de`. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Returns the language that the name or a folder of a file says it is written in, as the name has it: `de` for
 * `index.de.md`, `fr` for `i18n/fr/…` and for a folder `fr` next to a folder `en` that holds the same post; else
 * `undefined`.
 */
export function languageOf(files: Files, path: string): string | undefined {
  const { suffixes, folders } = languagesOf(files.paths);
  const suffix = suffixOf(nameOf(path));
  if (suffix !== undefined && (suffixes.has(suffix) || isIndex(nameOf(path)))) return suffix;
  const localised = /(?:^|\/)i18n\/([^/]+)\/./.exec(path)?.[1];
  if (localised !== undefined && isLanguage(localised)) return localised;
  if (folders.size === 0) return undefined;
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const language = folders.get(folder);
    if (language !== undefined) return language;
  }
  return undefined;
}

/** Whether the same names say a language, so that every file that was there before is in the one that it was in. */
export function sameLanguages(a: Files, b: Files): boolean {
  if (a.paths === b.paths) return true;
  const [one, other] = [languagesOf(a.paths), languagesOf(b.paths)];
  return (
    one.suffixes.size === other.suffixes.size &&
    one.folders.size === other.folders.size &&
    [...one.suffixes].every((each) => other.suffixes.has(each)) &&
    [...one.folders].every(([folder, language]) => other.folders.get(folder) === language)
  );
}

/**
 * `2.0.de.md` may be anything; it is the German version if a file with another language, or without one, is next to it.
 */
const languagesOf = memoize((paths: ReadonlySet<string>): Languages => {
  const suffixes = new Set<string>();
  const bare = new Map<string, string>();
  const folders = new Map<string, string>();
  const posts = new Map<string, string>();
  for (const path of paths) {
    if (!MARKDOWN.test(path)) continue;
    const suffix = suffixOf(nameOf(path));
    if (suffix !== undefined) {
      const others = path.replace(/\.[^./]+(\.\w+)$/, '$1');
      const other = bare.get(others);
      if (paths.has(others) || isIndex(nameOf(path))) suffixes.add(suffix);
      if (other === undefined) bare.set(others, suffix);
      else suffixes.add(other).add(suffix);
    }
    for (const { folder, language, rest } of languageFolders(path)) {
      const key = `${folderOf(folder)}//${rest}`;
      const other = posts.get(key);
      if (other === undefined) posts.set(key, folder);
      else folders.set(folder, language).set(other, nameOf(other));
    }
  }
  return { suffixes, folders };
});

/** Returns the folders above a file that are named after a language, each with the path from there to the file. */
function languageFolders(
  path: string,
): readonly { readonly folder: string; readonly language: string; readonly rest: string }[] {
  const names = namesOf(path);
  return names.slice(0, -1).flatMap((language, at) => {
    const rest = names.slice(at + 1).join('/');
    if (!isLanguage(language) || EVERYWHERE.test(rest)) return [];
    return [{ folder: names.slice(0, at + 1).join('/'), language, rest }];
  });
}

function suffixOf(name: string): string | undefined {
  const suffix = /[^.]\.([^.]+)\.(?:md|markdown|mdx)$/i.exec(name)?.[1];
  return suffix !== undefined && isLanguage(suffix) ? suffix : undefined;
}

function isIndex(name: string): boolean {
  return /^_?index\./i.test(name);
}
