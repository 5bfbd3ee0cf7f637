import { SITE_KINDS } from './table.js';

/** Where Hugo keeps its settings when they fill several files. */
export const SETTINGS_FOLDER = 'config/_default';

/** Whether a file of that name may be the sign of a site, in its own folder or in the one above its settings. */
export function isSignFile(name: string): boolean {
  return SITE_KINDS.some(({ signs }) =>
    signs.some((sign) =>
      sign.kind === 'file'
        ? sign.name.test(name)
        : sign.file.test(name) || sign.file.test(`${SETTINGS_FOLDER}/${name}`),
    ),
  );
}

/** Whether a folder of that name is the sign of a site together with a file next to it. */
export function isSignFolder(name: string): boolean {
  return SITE_KINDS.some(({ signs }) => signs.some((sign) => sign.kind === 'folder' && sign.folder === name));
}
