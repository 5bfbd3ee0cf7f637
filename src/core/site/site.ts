import picomatch from 'picomatch/posix';
import type { RoleKeys } from '../post/roles.js';
import type { ParseOptions } from '../post/parsePost.js';
import type { Config } from './config.js';
import { COMMENT_ROLES, createVocabulary, type Vocabulary } from './vocabulary.js';
import { isNegative, withoutNegation } from './glob.js';

/** A configuration made ready for use: its globs compiled, its keys gathered. */
export interface Site {
  readonly config: Config;
  /** Every key that front matter may hold, and which of them play which roles. */
  readonly vocabulary: Vocabulary;
  /** The day it is, as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly isExcluded: (path: string) => boolean;
  readonly isNamed: (path: string) => boolean;
}

/** `today` is the one thing here that no argument tells; a test gives a day of its own. */
export function createSite(
  config: Config,
  today: () => string = localDay,
  roles: RoleKeys = COMMENT_ROLES,
): Site {
  return {
    config,
    vocabulary: createVocabulary(roles, config),
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
  const { infos, roles } = site.vocabulary;
  return { knows: (key) => infos.has(key), named: site.isNamed(path), roles };
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
  const takesAway = some(globs.filter(isNegative).map(withoutNegation));
  return (path) => matches(path) && !takesAway(path);
}
