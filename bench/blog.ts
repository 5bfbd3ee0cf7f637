import { createIndex } from '../src/core/index/createIndex.js';
import type { Index } from '../src/core/index/index.js';
import { parsePost } from '../src/core/post/parsePost.js';
import { DEFAULT_CONFIG } from '../src/core/site/config.js';
import { createSite, parseOptions } from '../src/core/site/site.js';
import { createFiles } from '../src/core/text/paths.js';

const PARAGRAPHS = 12;
const PARTS = 6;
const CATEGORIES = 7;

/** A blog of `count` posts of about 2 kB: series of six parts, links between neighbours, code. By path. */
export function generateBlog(count: number): ReadonlyMap<string, string> {
  return new Map(Array.from({ length: count }, (_, number) => [pathOf(number), textOf(number, count)]));
}

/** The index of such a blog. */
export function indexOf(blog: ReadonlyMap<string, string>): Index {
  const site = createSite(DEFAULT_CONFIG);
  const posts = [...blog].flatMap(([path, text]) => parsePost(path, text, parseOptions(site, path)) ?? []);
  return createIndex(posts, createFiles(blog.keys()), site);
}

function pathOf(number: number): string {
  return `posts/category-${number % CATEGORIES}/post-${number}/post-${number}.md`;
}

function textOf(number: number, count: number): string {
  const other = pathOf((number + CATEGORIES) % count)
    .split('/')
    .slice(1)
    .join('/');
  const paragraph = `Some *text* with a [link](../../${other}), some \`code\` and an <em>element</em> of HTML.\n\n`;
  const code = '```ts\nconst answer = 42; // [not](a-link.md)\n```\n\n';
  return `<!--
date=2024-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}
topic=Topic ${number % 50}
series=Series number ${Math.floor(number / PARTS)}
series_section=${1 + (number % PARTS)}
summary=What post ${number} is about.
-->

# Post ${number}

${(paragraph + code).repeat(PARAGRAPHS)}`;
}
