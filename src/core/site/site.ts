import picomatch from 'picomatch/posix';
import { KNOWN_FIELDS } from '../post/fields.js';
import type { ParseOptions } from '../post/parsePost.js';
import type { Config } from './config.js';

/** A configuration made ready for use: its globs compiled, its keys gathered. */
export interface Site {
  readonly config: Config;
  /** Every key that front matter may hold, in the order in which posts write them. */
  readonly keys: readonly string[];
  readonly requiredKeys: readonly string[];
  /** The day it is, as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly isExcluded: (path: string) => boolean;
  readonly isNamed: (path: string) => boolean;
}

/** `today` is the one thing here that no argument tells; a test gives a day of its own. */
export function createSite(config: Config, today: () => string = localDay): Site {
  // what a site says of a known key narrows its values; the key stays where it is, and required where it is
  const known = new Set(KNOWN_FIELDS.map(({ key }) => key));
  const extra = [...config.fields]
    .filter(([key]) => !known.has(key))
    .map(([key, { required = false }]) => ({ key, required }));
  const fields = [...KNOWN_FIELDS, ...extra];
  return {
    config,
    keys: fields.map(({ key }) => key),
    requiredKeys: fields.filter(({ required }) => required).map(({ key }) => key),
    today,
    isExcluded: matcher(config.exclude),
    isNamed: matcher(config.posts),
  };
}

/** Whether a file's name is that of Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** What `parsePost` wants to know of the site. */
export function parseOptions(site: Site, path: string): ParseOptions {
  return { knows: (key) => site.keys.includes(key), named: site.isNamed(path) };
}

/** The day where the author is; a day has no time zone. */
function localDay(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A glob with a `!` before it takes away from what the others match. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const some = (patterns: readonly string[]): ((path: string) => boolean) =>
    patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
  const matches = some(globs.filter((glob) => !isNegative(glob)));
  const takesAway = some(globs.filter(isNegative).map((glob) => glob.slice(1)));
  return (path) => matches(path) && !takesAway(path);
}

/** `!drafts/**`, but not `!(a|b).md`. */
function isNegative(glob: string): boolean {
  return /^!(?!\()/.test(glob);
}
