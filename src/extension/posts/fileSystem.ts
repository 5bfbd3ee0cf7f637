/** What there is at a path. */
export type FileKind = 'file' | 'folder' | 'nothing';

/** The one way to files, relative to a workspace folder, with `/`. */
export interface FileSystem {
  kind(path: string): Promise<FileKind>;
  isWritable(path: string): Promise<boolean>;
  /** Whether links lead from a path to a place outside of the workspace folder. */
  leadsOutside(path: string): Promise<boolean>;
  /** Decoded as UTF-8, without a BOM. */
  read(path: string): Promise<string>;
  /** The files below a path, folder by folder, as paths relative to the workspace folder. */
  list(
    path: string,
    isExcluded: (path: string) => boolean,
  ): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}
