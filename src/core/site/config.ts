import type { RuleOption } from './ruleOption.js';

/** How bad a problem is, in the words of the command line's JSON. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Whether each post has a folder of its own (`<category>/<slug>/<file>.md`) or is a file next to others. */
export type Layout = 'auto' | 'folder' | 'file';

/** A key that the site declares besides the known ones. */
export interface ExtraField {
  readonly type?: 'text' | 'number' | 'boolean' | 'date' | undefined;
  readonly required?: boolean | undefined;
  readonly values?: readonly string[] | undefined;
  /** A regular expression that the whole value has to match. */
  readonly pattern?: string | undefined;
  /** The same, compiled when the configuration was read, so that no other code loads the compiler. */
  readonly matches?: ((value: string) => boolean) | undefined;
}

/** The roles that a site may give to keys of its own choice. */
export const CONFIGURABLE_ROLES = ['title', 'date', 'topic', 'summary', 'series', 'section'] as const;

/** Keys by the role that they play; the keys around a key in a map are joined by dots. */
export type ConfiguredKeys = Readonly<
  Partial<Record<(typeof CONFIGURABLE_ROLES)[number], string | undefined>>
>;

/** What `.upnext.json` says, with the defaults filled in. */
export interface Config {
  /** Globs of the files that are posts even without front matter. */
  readonly posts: readonly string[];
  /** Globs of what is not read. */
  readonly exclude: readonly string[];
  readonly layout: Layout;
  /** Folders from which the site serves files; `undefined`: every folder above a post. */
  readonly siteRoots: readonly string[] | undefined;
  /** Without a slash at the end. */
  readonly siteUrl: string | undefined;
  /** Which keys play which roles; the others are learned from the posts. */
  readonly keys: ConfiguredKeys;
  readonly fields: ReadonlyMap<string, ExtraField>;
  /** Titles of parts that are not written yet, by the name of their series. */
  readonly planned: ReadonlyMap<string, readonly string[]>;
  /** Where the site differs from a rule's default. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The options of rules that the site chose. */
  readonly ruleOptions: ReadonlyMap<RuleOption, number>;
}

/**
 * Written by a site's build, or by tools: copies of posts there would count as posts. A build writes to a folder at the
 * root; further down, `build` is the name of a post.
 */
const NOT_WRITTEN_BY_AUTHORS = ['**/node_modules/**', '**/.*/**', '{dist,build,out,_site,public}/**'];

export const DEFAULT_CONFIG: Config = {
  posts: [],
  exclude: NOT_WRITTEN_BY_AUTHORS,
  layout: 'auto',
  siteRoots: undefined,
  siteUrl: undefined,
  keys: {},
  fields: new Map(),
  planned: new Map(),
  severities: new Map(),
  ruleOptions: new Map(),
};

/** The name of the file at the root of a workspace folder. */
export const CONFIG_FILE = '.upnext.json';
