import picomatch from 'picomatch/posix';
import { fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import type { ParseOptions } from '../post/parsePost.js';
import { commentReading, type Reading } from '../post/reading.js';
import { memoize } from '../text/memoize.js';
import type { Files } from '../text/paths.js';
import type { Config } from './config.js';
import { isNegative, withoutNegation } from './glob.js';
import type { SiteKind } from './kinds/siteKind.js';
import { NO_ROOTS, placesOf, relativeTo, rootOf, type SiteRoots } from './kinds/siteRoots.js';
import { COMMENT_KIND } from './kinds/table.js';
import { languageOf } from './languages.js';
import { hasTitleOrDate } from './roles/hasTitleOrDate.js';
import { commentRoles, createVocabulary, type Vocabulary } from './vocabulary.js';

/** What holds for all sites in a workspace folder: a configuration ready for use, its globs compiled. */
interface Settings {
  readonly config: Config;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly isExcluded: (path: string) => boolean;
  readonly isNamed: (path: string) => boolean;
  /** The sites of generators in the folder. */
  readonly roots: SiteRoots;
  /** What comment front matter may hold, and how it is read. */
  readonly comments: Pick<Site, 'vocabulary' | 'reading'>;
}

/** One of the sites in a workspace folder, nearly always the only one. */
export interface Site extends Settings {
  /** Its root, relative to the workspace folder. */
  readonly folder: string;
  readonly kind: SiteKind;
  /** Every key that front matter may hold, and which of them play which roles. */
  readonly vocabulary: Vocabulary;
  /** How its posts are read, as far as it does not depend on their places. */
  readonly reading: Reading;
}

/**
 * Makes the site that a workspace folder is before its posts are known: one with front matter in comments. `today` is
 * the only value that does not come from an argument; a test passes its own day.
 */
export function createSite(config: Config, today: () => string = localDay, roots = NO_ROOTS): Site {
  const roles = commentRoles(config);
  const comments = { vocabulary: createVocabulary(roles, config), reading: commentReading(roles) };
  return {
    config,
    today,
    isExcluded: matcher(config.exclude),
    isNamed: matcher(config.posts),
    roots,
    comments,
    folder: '',
    kind: COMMENT_KIND,
    ...comments,
  };
}

/** Whether a file's name is that of Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

/** Returns what `parsePost` needs to know about the sites in a workspace folder; takes any of them. */
export function parseOptions(site: Site, path: string): ParseOptions {
  const root = rootOf(site.roots, path);
  const named = site.isNamed(path);
  if (!root) return optionsOutside(site)[named ? 'named' : 'others'];
  const accepts = placesOf(root.kind).mayBePost(relativeTo(root, path)) ? always : never;
  return { ...optionsOutside(site).others, named, isGenerators: true, accepts };
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Returns the options of files outside every generator's site; they are kept with each post, so all share them. */
const optionsOutside: (site: Site) => Readonly<Record<'named' | 'others', ParseOptions>> = memoize((site) => {
  const { vocabulary, reading } = site.comments;
  const knows = (key: string): boolean => vocabulary.infos.has(key);
  const others: ParseOptions = {
    knows,
    named: false,
    isGenerators: false,
    accepts: (frontMatter) =>
      hasTitleOrDate(frontMatter, site.config.keys) || isMeantForComments(frontMatter, knows),
    reading,
  };
  return { others, named: { ...others, named: true } };
});

/** Whether a file with this front matter is a post of the site, by itself and by its place. */
export function isPost(site: Site, path: string, written: FrontMatter | undefined): boolean {
  if (site.isNamed(path)) return true;
  if (!written) return false;
  if (site.kind.id === 'comment')
    return (
      written.syntax === 'comment' ||
      isMeantForComments(written, (key) => site.comments.vocabulary.infos.has(key))
    );
  if (written.syntax === 'comment') return false;
  return site.kind.id === 'plain'
    ? hasTitleOrDate(written, site.config.keys)
    : placesOf(site.kind).mayBePost(relativeTo(site, path));
}

/** Returns how the post at a path is read. */
export function readingAt({ kind, folder, reading }: Site, files: Files, path: string): Reading {
  if (reading.isComment) return reading;
  const language = languageOf(files, path);
  const isDraft = placesOf(kind).isDraft(relativeTo({ folder }, path));
  if (language === undefined && !isDraft) return reading;
  const scope = [reading.scope, language ?? ''].filter((part) => part !== '').join(', ');
  return { ...reading, isDraft, language, scope };
}

/** YAML with two keys of comment front matter is that of a post of the blog: one key could be any tool's. */
function isMeantForComments(written: FrontMatter, knows: (key: string) => boolean): boolean {
  return written.syntax === 'yaml' && fieldsOf(written).filter(({ key }) => knows(key)).length > 1;
}

/** Returns the day where the author is; a day has no time zone. */
function localDay(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A glob with a `!` before it excludes some of what the others match. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const some = (patterns: readonly string[]): ((path: string) => boolean) =>
    patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
  const matches = some(globs.filter((glob) => !isNegative(glob)));
  const takesAway = some(globs.filter(isNegative).map(withoutNegation));
  return (path) => matches(path) && !takesAway(path);
}
