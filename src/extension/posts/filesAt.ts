import type { Selection } from '../../core/site/selection.js';
import type { Files } from '../../core/text/paths.js';
import type { FileSystem } from './fileSystem.js';

/** What there is at a path now, a file or a folder of files, and what was there and is gone. */
export interface FilesAt {
  readonly present: readonly string[];
  readonly gone: readonly string[];
}

/** Looks at a path at which something has come, gone or changed; `before` is what was known. */
export async function filesAt(
  path: string,
  before: Files,
  files: FileSystem,
  selection: Selection,
): Promise<FilesAt> {
  const kind = await files.kind(path);
  const known = filesBelow(path, before);
  if (kind === 'file') return { present: [path], gone: known.filter((file) => file !== path) };
  const present: string[] = [];
  if (kind === 'folder')
    for await (const here of files.list(path, selection)) for (const file of here) present.push(file);
  const now = new Set(present);
  return { present, gone: known.filter((file) => !now.has(file)) };
}

/** The known files at a path: itself, or what is in it where it was a folder. */
function filesBelow(path: string, { paths, folders }: Files): readonly string[] {
  if (paths.has(path)) return [path];
  return folders.has(path) ? [...paths].filter((file) => file.startsWith(`${path}/`)) : [];
}
