import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Index } from '../index/index.js';
import { isMarkdown } from '../site/site.js';
import { folderOf } from '../text/paths.js';

/**
 * Returns the text of `.upnext.json` with a key declared; everything else stays as it is written. `undefined` if it is
 * not such a file.
 */
export function declareField(text: string, key: string): string | undefined {
  if (text.trim() === '') return `${JSON.stringify({ fields: { [key]: {} } }, undefined, 2)}\n`;
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return undefined;
  const fields = findNodeAtLocation(root, ['fields']);
  return fields?.type === 'object'
    ? insertProperty(text, fields, `${JSON.stringify(key)}: {}`)
    : insertProperty(text, root, `"fields": { ${JSON.stringify(key)}: {} }`);
}

/** Inserts after the last property, separated from it as the first one is from the brace. */
function insertProperty(text: string, object: Node, property: string): string {
  const [first, last] = [object.children?.at(0), object.children?.at(-1)];
  const inside = object.offset + 1;
  if (!first || !last) return `${text.slice(0, inside)} ${property} ${text.slice(inside)}`;
  const lead = /^\s*$/.exec(text.slice(inside, first.offset))?.[0] ?? ' ';
  const end = last.offset + last.length;
  return `${text.slice(0, end)},${lead}${property}${text.slice(end)}`;
}

/**
 * Returns a first `.upnext.json` for a blog: globs that name its posts, if there are any, and what Up Next has found
 * out about it.
 */
export function proposeConfig(index: Index): string {
  const posts = proposeGlobs(index);
  const config = { ...(posts.length > 0 ? { posts } : {}), layout: index.layout };
  return `// Ctrl+Space lists the settings. The README of Up Next explains them.\n${JSON.stringify(config, undefined, 2)}\n`;
}

/**
 * Returns the narrowest of a few globs that names every post with our front matter and no other Markdown file; else the
 * narrowest of all. None if there is no such post: a glob would make posts of files that were written for others.
 */
function proposeGlobs(index: Index): readonly string[] {
  const posts = [...index.posts.values()]
    .filter((post) => post.frontMatter?.syntax === 'comment')
    .map(({ path }) => path);
  if (posts.length === 0) return [];
  const common = commonFolder(posts.map(folderOf));
  const base = common === '' ? '' : `${common}/`;
  const depths = new Set(posts.map((path) => path.slice(base.length).split('/').length));
  const [depth] = depths;
  const candidates = [
    ...(depths.size === 1 && depth !== undefined ? [`${base}${'*/'.repeat(depth - 1)}*.md`] : []),
    `${base}**/*.md`,
  ];
  const named = new Set(posts);
  const others = [...index.files.paths].filter((path) => isMarkdown(path) && !named.has(path));
  const fitting = candidates.find((glob) => !others.some((path) => covers(glob, base, depth, path)));
  return [fitting ?? candidates[0] ?? '**/*.md'];
}

function covers(glob: string, base: string, depth: number | undefined, path: string): boolean {
  if (!path.startsWith(base)) return false;
  return glob.includes('**') || path.slice(base.length).split('/').length === depth;
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...rest] = folders.map((folder) => folder.split('/'));
  let length = first.length;
  for (const names of rest) {
    while (length > 0 && !first.slice(0, length).every((name, index) => names[index] === name)) length--;
  }
  return first.slice(0, length).join('/');
}
