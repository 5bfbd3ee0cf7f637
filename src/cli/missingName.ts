import { existsSync } from 'node:fs';
import { CannotRun } from './cannotRun.js';

/**
 * Addresses that no name of a series and no title looks like: `.`, `../blog`, `~/blog`, `/srv/blog`, `C:\\blog`,
 * `blog/`.
 */
const ADDRESS = /^(?:\.{1,2}$|(?:\.{1,2}|~)?[/\\]|[A-Za-z]:[/\\])|[/\\]$/;

/**
 * Refuses a folder instead of a name: if the name was forgotten, the folder after it would become the name. With the
 * folder given as well, the name is meant. Throws `CannotRun`.
 */
export function refuseFolderAsName(
  what: string,
  name: string,
  folder: string | undefined,
  usage: string,
): void {
  if (folder !== undefined) return;
  if (!ADDRESS.test(name) && !(name !== '' && existsSync(name))) return;
  throw new CannotRun(
    `The ${what} is missing: “${name}” names a file or folder. Write ${usage}. If it is the ${what}, write the folder of the blog after it as well, such as .`,
  );
}
