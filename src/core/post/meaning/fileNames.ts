import { folderOf, nameOf } from '../../text/paths.js';
import { isDay } from '../values.js';

/** `2024-05-31-slug`, `2024-5-1_slug`, or the date alone. */
const DATED = /^(\d{4})[-_.](\d{1,2})[-_.](\d{1,2})(?:[-_. ]+(.+))?$/s;
/** Files that are named after their folder. */
const FOLDER_FILE = /^(?:index|readme)$/i;

/** Whether a file is named after its folder, in any language: `index.md`, `index.de.md`. */
export function isFolderFile(path: string): boolean {
  return /^(?:index|readme)(?:\.[^.]+)?\.(?:md|markdown|mdx)$/i.test(nameOf(path));
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/** What a path says about its post. */
export interface PathWords {
  /** Without a date, an extension and a language; the folder's name for an `index.md`. */
  readonly slug: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** Reads the name of a file or of the folder that it is the `index` of; `language` is the one that the name holds. */
export function wordsOfPath(path: string, language?: string): PathWords {
  const own = withoutLanguage(nameOf(path).replace(MARKDOWN, ''), language);
  const folder = folderOf(path);
  const isIndex = FOLDER_FILE.test(own) && folder !== '';
  const dated = readDated(isIndex ? nameOf(folder) : own);
  if (dated.date !== undefined) return dated;
  // folders for year, month and day: 2021/08/01/slug.md, 2021/08/01-slug.md
  const above = isIndex ? folder : `${folder}/${own}`;
  const inFolders = /(?:^|\/)(\d{4})\/(\d{2})[/-](\d{2})(?:[/-]([^/]+))?$/.exec(above);
  const date = inFolders ? dayOf(inFolders) : undefined;
  if (inFolders && date !== undefined)
    return { slug: inFolders[4] ?? (isIndex ? nameOf(folder) : own), date };
  return { slug: isIndex ? nameOf(folder) : own, date: undefined };
}

/** A date alone is the whole name. */
function readDated(name: string): PathWords {
  const match = DATED.exec(name);
  return { slug: match?.[4] ?? name, date: match ? dayOf(match) : undefined };
}

function dayOf([, year = '', month = '', day = '']: RegExpExecArray): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function withoutLanguage(name: string, language: string | undefined): string {
  return language !== undefined && name.toLowerCase().endsWith(`.${language.toLowerCase()}`)
    ? name.slice(0, -language.length - 1)
    : name;
}
