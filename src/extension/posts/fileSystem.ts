import type { Selection } from '../../core/site/selection.js';
import type { FileKind } from '../../core/text/paths.js';

/** The one way to files, relative to a workspace folder, with `/`; a path may begin with `../`. */
export interface FileSystem {
  kind(path: string): Promise<FileKind>;
  /** Whether a path is that of a link. */
  isLink(path: string): Promise<boolean>;
  isWritable(path: string): Promise<boolean>;
  /** Whether links lead from a path to a place outside the workspace folder. */
  leadsOutside(path: string): Promise<boolean>;
  /** Decoded as UTF-8, without a BOM. */
  read(path: string): Promise<string>;
  /** The files below a path, folder by folder, as paths relative to the workspace folder. */
  list(path: string, selection: Selection): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/** Whether an error is what VS Code's file systems or Node's own throw where something cannot be read. */
export function isOfFiles(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
