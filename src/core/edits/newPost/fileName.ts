import { mostCommon } from '../../text/mostCommon.js';
import { folderOf, nameOf } from '../../text/paths.js';
import { takeApart } from './slugStyle.js';

/**
 * Returns the file of a post in a folder of its own, named as most others are: like the folder, or the same everywhere.
 */
export function fileInFolder(slug: string, examples: readonly string[]): string {
  const seen = new Set<string>();
  const repeated = new Set(examples.map(nameOf).filter((name) => seen.size === seen.add(name).size));
  const usual = mostCommon(examples.map((path) => habitOf(path, repeated))) ?? '{slug}.md';
  return usual.replace('{slug}', () => slug).replace('{words}', () => takeApart(slug).words);
}

/** Returns the file of a post next to others. */
export function fileBeside(slug: string, examples: readonly string[]): string {
  return slug + (mostCommon(examples.map((path) => extensionOf(nameOf(path)))) ?? '.md');
}

/** Returns how a file is named after its folder: `{slug}.md`, without the number `{words}.md`, or always the same. */
function habitOf(path: string, repeated: ReadonlySet<string>): string {
  const name = nameOf(path);
  const extension = extensionOf(name);
  const stem = name.slice(0, name.length - extension.length);
  const folder = nameOf(folderOf(path));
  if (stem === folder) return `{slug}${extension}`;
  if (stem === takeApart(folder).words) return `{words}${extension}`;
  // a name that occurs once is not a habit
  return repeated.has(name) || /^(?:index|readme)$/i.test(stem) ? name : `{slug}${extension}`;
}

function extensionOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0] ?? '';
}
