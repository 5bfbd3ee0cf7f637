import type { Link } from '../markdown/body.js';
import { isMarkdown } from '../site/site.js';
import type { Post } from '../post/post.js';
import { foldSlug } from '../text/spelling.js';
import { filesEndingIn, folderOf, join } from '../text/paths.js';
import { slug, category, type Index } from '../index/index.js';
import { parseTarget, type Target } from './target.js';

/** Where a link or image leads. */
type Resolution =
  | { readonly kind: 'post'; readonly post: Post; readonly fragment: string | undefined }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'external'; readonly url: string }
  /** Several posts or files could be meant. */
  | { readonly kind: 'ambiguous' }
  /** Nothing is there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** Perhaps a page that the site makes, or a file outside the workspace folder: nobody here can tell. */
  | { readonly kind: 'unknown' };

/** The path of the file or folder that a link leads to, if it is one of the workspace folder. */
export function leadsTo(found: Resolution): string | undefined {
  if (found.kind === 'post') return found.post.path;
  return found.kind === 'file' || found.kind === 'folder' ? found.path : undefined;
}

type Wanted = Link['kind'];

/**
 * Looks a target up: relative to the post; against the site roots; as a route; as a path whose leading segments the
 * site adds. Only a unique match counts. `from` is the path of the post that holds the target.
 */
export function resolve(index: Index, from: string, written: string, wanted: Wanted): Resolution {
  const target = parseTarget(written, index.site.config.siteUrl);
  if (target.kind === 'external') return target;
  if (target.path === '') return here(index, from, target);
  const steps = [
    () => (target.absolute ? [] : existing(index, join(folderOf(from), target.path), wanted)),
    () => roots(index, from).flatMap((root) => existing(index, join(root, target.path), wanted)),
    () => (wanted === 'link' ? routes(index, target.path) : []),
  ];
  for (const step of steps) {
    const found = unique(index, step(), target);
    if (found) return found;
  }
  return withLeadingSegments(index, target, wanted) ?? nothing(index, from, target, wanted);
}

function here(index: Index, from: string, target: Target): Resolution {
  const post = index.posts.get(from);
  // `/` and `?page=2` are pages
  const own = post && !target.absolute && target.fragment !== undefined;
  return own ? { kind: 'post', post, fragment: target.fragment } : { kind: 'unknown' };
}

/** What a path names: a file, a post without its ending, a folder by the post in it. At most one of these. */
function existing(index: Index, path: string | undefined, wanted: Wanted): readonly string[] {
  if (path === undefined) return [];
  if (index.files.paths.has(path)) return [path];
  if (wanted === 'image') return [];
  const names = [`${path}.md`, `${path}.markdown`, `${path}/index.md`];
  const file = names.find((name) => index.files.paths.has(name));
  if (file !== undefined) return [file];
  const inside = index.folders.get(path);
  if (inside?.length === 1 && inside[0]) return [inside[0].path];
  return path !== '' && index.files.folders.has(path) ? [path] : [];
}

function roots(index: Index, from: string): readonly string[] {
  if (index.site.config.siteRoots) return index.site.config.siteRoots;
  const folders: string[] = [];
  for (let folder = folderOf(from); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ''];
}

/** `<category>/<slug>`, perhaps behind what the site puts before it. */
function routes(index: Index, path: string): readonly string[] {
  const [folder, name] = path.split('/').slice(-2);
  if (folder === undefined || name === undefined) return [];
  const posts = index.slugs.get(foldSlug(name)) ?? [];
  return posts
    .filter((post) => slug(index, post) === name && category(index, post) === folder)
    .map(({ path }) => path);
}

/** The one file whose path ends as the target does, with as few leading segments left out as that takes. */
function withLeadingSegments(index: Index, target: Target, wanted: Wanted): Resolution | undefined {
  const names = target.path.split('/');
  if (names.includes('..')) return undefined;
  // a single name would find a file of that name anywhere
  for (let skipped = 0; skipped <= names.length - 2; skipped++) {
    const files = filesEndingIn(index.files, names.slice(skipped).join('/'));
    const matches = wanted === 'link' ? files.filter(isMarkdown) : files;
    const found = unique(index, matches, target);
    if (found) return found;
  }
  return undefined;
}

function unique(index: Index, paths: readonly string[], target: Target): Resolution | undefined {
  const different = new Set(paths);
  if (different.size > 1) return { kind: 'ambiguous' };
  const [path] = different;
  if (path === undefined) return undefined;
  const post = index.posts.get(path);
  if (post) return { kind: 'post', post, fragment: target.fragment };
  return index.files.paths.has(path) ? { kind: 'file', path } : { kind: 'folder', path };
}

function nothing(index: Index, from: string, target: Target, wanted: Wanted): Resolution {
  const { path, absolute } = target;
  const relative = join(absolute ? '' : folderOf(from), path);
  if (relative === undefined) return { kind: 'unknown' };
  if (wanted === 'link' && absolute && !isMarkdown(path)) {
    // `/about` is a page of the site; `/guides/…` would be a post, where `guides` is a category
    const segments = path.split('/');
    const folder = segments.at(-2);
    const inCategory = folder !== undefined && index.categories.has(folder) && !/\.\w+$/.test(path);
    if (!inCategory) return { kind: 'unknown' };
  }
  return { kind: 'missing', path: relative };
}
