import { join, relative, resolve, sep } from 'node:path';
import { provideLibraries } from '../core/frontMatter/libraries.js';
import { OTHER_SYNTAXES } from '../core/frontMatter/otherSyntaxes.js';
import { provideSyntaxes } from '../core/frontMatter/syntaxes.js';
import { tomlLibrary } from '../core/frontMatter/toml/tomlLibrary.js';
import { yamlLibrary } from '../core/frontMatter/yaml/yamlLibrary.js';
import { createIndex } from '../core/index/createIndex.js';
import type { Index } from '../core/index/index.js';
import { lazyGroups } from '../core/index/lazyGroups.js';
import { NO_SITES } from '../core/index/sites.js';
import { provideLinksElsewhere } from '../core/links/elsewhere.js';
import { LINKS_ELSEWHERE } from '../core/links/elsewhere/linksElsewhere.js';
import type { Post } from '../core/post/post.js';
import { RULE_OPTIONS } from '../core/rules/all.js';
import { type Config, CONFIG_FILE, DEFAULT_CONFIG } from '../core/site/config.js';
import { createIgnored } from '../core/site/ignored.js';
import { findSiteRoots } from '../core/site/kinds/findRoots.js';
import { parseConfig } from '../core/site/parseConfig.js';
import { createSelection } from '../core/site/selection.js';
import { createSite, isMarkdown, parseOptions, type Site } from '../core/site/site.js';
import { format } from '../core/text/message.js';
import { createFiles, nameOf, pathInTwoForms } from '../core/text/paths.js';
import { isFile, isFolder, isSameEntry, kindOf, readText } from '../node/files.js';
import { ignoreFilesAbove } from '../node/ignoredFiles.js';
import { listFiles } from '../node/listFiles.js';
import { CannotRun, isSystemError, reason, systemReason } from './cannotRun.js';
import { type ReadPost, readWhole } from './readPost.js';
import { readSmall } from './readSmall.js';

/** A folder of posts, read. */
export interface Blog {
  /** Absolute. */
  readonly root: string;
  readonly index: Index;
  /** Markdown files that are too large to be read. */
  readonly skipped: readonly string[];
  /** Folders that this user may not read, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** The name of the cache at the root of a blog; never an author's file, with or without `--cache`. */
export const CACHE_FILE = '.upnextcache';

/** Where a command gets the posts of a blog. */
export interface PostSource {
  /** Begins to read those in `root`, once it is known how; what it returns is called for each Markdown file. */
  readonly reader: (site: Site, root: string) => ReadPost;
  /** Whether a file, by its absolute path, is one of ours next to the posts: nothing that an author links to. */
  readonly file?: string;
}

/** Whole files, one by one. */
const FILES: PostSource = { reader: () => readWhole };

/** Reads a folder, its posts from `source`, and the configuration at its root. Throws `CannotRun`. */
export function readBlog(root: string, source = FILES): Blog {
  provideSyntaxes(OTHER_SYNTAXES);
  provideLinksElsewhere(LINKS_ELSEWHERE);
  provideLibraries({ yaml: yamlLibrary, toml: tomlLibrary });
  const configured = createSite(readConfig(root));
  try {
    const selection = createSelection(configured.isExcluded, createIgnored(ignoreFilesAbove(root)));
    const unreadable: { path: string; reason: string }[] = [];
    const onUnreadable = (path: string, error: unknown): void => {
      // without the folder itself nothing is known
      if (path === '' || !isSystemError(error)) throw error;
      unreadable.push({ path, reason: systemReason(error) });
    };
    const listed = [...listFiles(root, selection, { onUnreadable })].flat();
    const paths = listed.filter((path) => nameOf(path) !== CACHE_FILE && join(root, path) !== source.file);
    const two = pathInTwoForms(paths);
    const files = createFiles(
      paths,
      (path) => (selection.wasLeftOut(path) ? kindOf(join(root, path)) : 'nothing'),
      two !== undefined && !isSameEntry(join(root, two.path), join(root, two.other)),
    );
    const roots = findSiteRoots(files, (path) => readSmall(join(root, path)));
    const site = { ...configured, roots };
    const { posts, skipped } = readPosts(root, files.paths, site, source);
    return { root, index: createIndex(posts, files, site, NO_SITES, lazyGroups), skipped, unreadable };
  } catch (error) {
    throw new CannotRun(`Could not read ${displayPath(root)}: ${reason(error)}`);
  }
}

/** A function of its own: what only reading needs would live as long as what `readBlog` hands over to the index. */
function readPosts(
  root: string,
  paths: Iterable<string>,
  site: Site,
  source: PostSource,
): { readonly posts: readonly Post[]; readonly skipped: readonly string[] } {
  const readPost = source.reader(site, root);
  const posts: Post[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    if (!isMarkdown(path)) continue;
    const post = readIfThere(() => readPost(join(root, path), path, parseOptions(site, path)));
    if (post === 'too large') skipped.push(path);
    else if (post) posts.push(post);
  }
  return { posts, skipped };
}

/** A listed file may be gone by the time it is read: then it is not a post. */
function readIfThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error) && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a file or folder is that folder, or is in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Returns a path for people and for other programs: relative to the current folder, with `/`. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).replaceAll(sep, '/') || '.';
}

/** Shows the paths of files in a folder, given relative to it, as `displayPath` does. */
export function displayPathsIn(root: string): (path: string) => string {
  // only from inside the folder does the path to a file depend on the file
  if (isInside(process.cwd(), root) && process.cwd() !== root) return (path) => displayPath(join(root, path));
  const prefix = displayPath(root);
  return prefix === '.' ? (path) => path : (path) => `${prefix}/${path}`;
}

/** Returns an argument as an absolute path; throws `CannotRun` if nothing is there. */
export function existingPath(argument: string): string {
  // what a script passes if a variable is not set; it would mean the current folder
  if (argument === '')
    throw new CannotRun('A name of a file or folder is empty. Write . for the current folder');
  const path = resolve(argument);
  try {
    if (isFile(path) || isFolder(path)) return path;
  } catch (error) {
    throw new CannotRun(`There is no file or folder ${argument} that can be read: ${reason(error)}`);
  }
  throw new CannotRun(`There is no file or folder ${argument}. Paths are relative to ${process.cwd()}`);
}

function readConfig(root: string): Config {
  const file = join(root, CONFIG_FILE);
  if (!isFile(file)) return DEFAULT_CONFIG;
  const { config, problems } = parseConfig(readText(file), RULE_OPTIONS);
  if (problems.length === 0) return config;
  const lines = problems.map(({ range: { start }, message }) => {
    return `${displayPath(file)}:${start.line + 1}:${start.character + 1}: ${format(message)}`;
  });
  throw new CannotRun(`Correct the configuration, or remove it:\n${lines.join('\n')}`);
}
