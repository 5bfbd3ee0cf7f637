import { memoize } from './memoize.js';

/** What there is at a path. */
export type FileKind = 'file' | 'folder' | 'nothing';

/** The files of a workspace folder, by name alone. Paths are relative to the folder, with `/`. */
export interface Files {
  readonly paths: ReadonlySet<string>;
  /** Every folder above a file, with the files that it holds itself. The root is the empty path. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  /** What there is at a path that was left out of the list: no post, but a link may lead there. */
  readonly lookUp: LookUp;
  /** Whether `é` as one character and as two, `e` and an accent, make two names on that disk; on a Mac they do not. */
  readonly formsApart: boolean;
}

export type LookUp = (path: string) => FileKind;

const NOTHING_LEFT_OUT: LookUp = () => 'nothing';

export function createFiles(paths: Iterable<string>, lookUp = NOTHING_LEFT_OUT, formsApart = false): Files {
  const all = new Set(paths);
  const folders = new Map<string, string[]>([['', []]]);
  for (const path of all) {
    const folder = folderOf(path);
    const names = folders.get(folder);
    if (names) {
      names.push(path);
      continue;
    }
    folders.set(folder, [path]);
    for (let above = folderOf(folder); !folders.has(above); above = folderOf(above)) folders.set(above, []);
  }
  return { paths: all, folders, lookUp, formsApart };
}

/** Returns the files after some were added and others removed. */
export function changeFiles(files: Files, added: ReadonlySet<string>, removed: ReadonlySet<string>): Files {
  const paths = [...[...files.paths].filter((path) => !removed.has(path)), ...added];
  return createFiles(paths, files.lookUp, files.formsApart);
}

/**
 * Returns the path of a file as it is on disk. Names are compared in Unicode's composed form: `é` is one character on
 * some disks, two on others, and looks the same to every reader.
 */
export function fileAt({ paths, lookUp }: Files, path: string): string | undefined {
  const listed = paths.has(path) ? path : sameNames(paths, path);
  return listed ?? (lookUp(path) === 'file' ? path : undefined);
}

/** Returns the path of a folder as it is on disk; compared in the same way. */
export function folderAt({ folders, lookUp }: Files, path: string): string | undefined {
  const listed = folders.has(path) ? path : sameNames(folders, path);
  return listed ?? (lookUp(path) === 'folder' ? path : undefined);
}

function sameNames(
  paths: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  path: string,
): string | undefined {
  // only what is not ASCII has another form
  return /\P{ASCII}/u.test(path) ? inComposedForm(paths).get(path.normalize()) : undefined;
}

const inComposedForm = memoize(
  (paths: ReadonlySet<string> | ReadonlyMap<string, unknown>): ReadonlyMap<string, string> =>
    new Map(
      [...paths.keys()].filter((path) => /\P{ASCII}/u.test(path)).map((path) => [path.normalize(), path]),
    ),
);

/**
 * Returns a file whose name has another form, `é` in place of `e` and an accent or the reverse, and its path in that
 * form. What is at the second path shows whether a disk distinguishes them.
 */
export function pathInTwoForms(
  paths: Iterable<string>,
): { readonly path: string; readonly other: string } | undefined {
  for (const path of paths) {
    if (!/\P{ASCII}/u.test(path)) continue;
    const other = [path.normalize('NFC'), path.normalize('NFD')].find((form) => form !== path);
    if (other !== undefined) return { path, other };
  }
  return undefined;
}

/** Returns the folder that holds a file or folder; empty for the root and what is in it. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** Returns the last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins two paths and resolves `.` and `..`; `undefined` if that leads out of the workspace folder. */
export function join(folder: string, path: string): string | undefined {
  const names = `${folder}/${path}`.split('/');
  // overwritten in place: an array that grows to very many names costs many times as much
  let count = 0;
  for (const name of names) {
    if (name === '..') {
      if (count === 0) return undefined;
      count--;
    } else if (name !== '' && name !== '.') {
      names[count] = name;
      count++;
    }
  }
  names.length = count;
  return names.join('/');
}

/** Returns the names that a path is made of; none for the root. */
export function namesOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('/');
}

/** Returns the relative path from a folder to a file or folder, by names. */
export function relativeNames(folder: string, path: string): readonly string[] {
  const [from, to] = [namesOf(folder), namesOf(path)];
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
}

/** Returns the relative path from a folder to a file. */
export function relativePath(folder: string, path: string): string {
  return relativeNames(folder, path).join('/');
}

/** Returns the last two names of a path. */
export function tailOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 1 ? path : path.slice(path.lastIndexOf('/', slash - 1) + 1);
}

/** Counts the names that two paths have in common at their ends. */
export function sharedTail(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}
