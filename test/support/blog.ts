import './provided.js';
import { createIndex } from '../../src/core/index/createIndex.js';
import type { Index } from '../../src/core/index/index.js';
import { parsePost } from '../../src/core/post/parsePost.js';
import type { Post } from '../../src/core/post/post.js';
import { RULE_OPTIONS } from '../../src/core/rules/all.js';
import { checkPost } from '../../src/core/rules/engine/check.js';
import type { Severity } from '../../src/core/site/config.js';
import { findSiteRoots } from '../../src/core/site/kinds/findRoots.js';
import { parseConfig } from '../../src/core/site/parseConfig.js';
import { createSite, isMarkdown, parseOptions, type Site } from '../../src/core/site/site.js';
import { format } from '../../src/core/text/message.js';
import { createFiles } from '../../src/core/text/paths.js';
import type { Range } from '../../src/core/text/position.js';

/** A workspace folder: the text of each file under its path. What an image holds does not matter. */
export type Files = Readonly<Record<string, string>>;

/** A problem as a test compares it. */
export interface Found {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
}

/** What `.upnext.json` makes of a site. Throws where the configuration has a problem. */
export function siteOf(config: unknown = {}): Site {
  const parsed = parseConfig(JSON.stringify(config), RULE_OPTIONS);
  const [problem] = parsed.problems;
  if (problem) throw new Error(format(problem.message));
  return createSite(parsed.config);
}

/** The index of a workspace folder. */
export function blog(files: Files, config?: unknown): Index {
  const paths = createFiles(Object.keys(files));
  const site = { ...siteOf(config), roots: findSiteRoots(paths, (path) => files[path] ?? '') };
  const posts = Object.entries(files).flatMap(([path, text]) => {
    const post = isMarkdown(path) ? parsePost(path, text, parseOptions(site, path)) : undefined;
    return post ? [post] : [];
  });
  return createIndex(posts, paths, site);
}

/** The post at `path`. Throws where there is none. */
export function postIn(index: Index, path: string): Post {
  const post = index.posts.get(path);
  if (!post) throw new Error(`No post at ${path}`);
  return post;
}

/** Everything that is wrong in a workspace folder, by path. */
export function diagnose(files: Files, config?: unknown): readonly Found[] {
  const index = blog(files, config);
  const paths = [...index.posts.keys()].sort();
  return paths.flatMap((path) =>
    checkPost(postIn(index, path), index).map(({ rule, severity, range, message }) => ({
      path,
      rule,
      severity,
      range,
      message: format(message),
    })),
  );
}

/** Fields of a post in which nothing is wrong; what `fields` holds is changed, `undefined` left out. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

/** The text of a post in which nothing is wrong but what `fields` and `body` make wrong. */
export function postText(fields: Fields = {}, body = '# A title\n'): string {
  const all: Fields = { date: '2022-06-27', topic: 'Docker', summary: 'A summary.', ...fields };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  return ['<!--', ...lines, '-->', '', body].join('\n');
}
