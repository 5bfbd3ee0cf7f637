import { SETTINGS_FOLDER } from './signs.js';
import type { Sign, SiteKind } from './siteKind.js';
import { SITE_KINDS } from './table.js';

/** What is known of a folder: the names of what is in it, and the contents of its small files. */
export interface FolderView {
  readonly names: readonly string[];
  /** Whether a folder of that name is in it. */
  readonly hasFolder: (name: string) => boolean;
  /** The text of a file in it, or further down: empty if there is none that can be read. */
  readonly read: (path: string) => string;
}

const SETTINGS_IN_FOLDER = ['config', 'hugo'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((extension) => `${SETTINGS_FOLDER}/${name}.${extension}`),
);

/** Returns the kind of site that a folder is the root of; `undefined` if it shows no sign of one. */
export function kindOfFolder(folder: FolderView): SiteKind | undefined {
  // a file that only one generator has takes precedence over one that many programs have
  return (
    SITE_KINDS.find(({ signs }) => signs.some((sign) => sign.kind === 'file' && shows(sign, folder))) ??
    SITE_KINDS.find(({ signs }) => signs.some((sign) => sign.kind !== 'file' && shows(sign, folder)))
  );
}

function shows(sign: Sign, { names, hasFolder, read }: FolderView): boolean {
  switch (sign.kind) {
    case 'file':
      return names.some((name) => sign.name.test(name));
    case 'setting': {
      const files = hasFolder('config') ? [...names, ...SETTINGS_IN_FOLDER] : names;
      return files.some((file) => sign.file.test(file) && sign.setting.test(read(file)));
    }
    case 'folder':
      return names.some((name) => sign.file.test(name)) && hasFolder(sign.folder);
  }
}
