import type { Index } from '../index/index.js';
import type { Link } from '../markdown/body.js';
import type { Post } from '../post/post.js';
import { isMarkdown } from '../site/site.js';
import { fileAt, folderAt, folderOf, join } from '../text/paths.js';
import { afterSitePrefix, routes } from './siteAddresses.js';
import { parseTarget, type Target } from './target.js';

/** Which step of the search found a target, and from where. */
export type Way =
  /** Relative to the post. */
  | { readonly step: 'beside' }
  /** Relative to a root of the site. */
  | { readonly step: 'root'; readonly root: string }
  /** By `<category>/<slug>`. */
  | { readonly step: 'route' }
  /** By the post's own address on the site, in front of which the site puts something. */
  | { readonly step: 'prefixed' };

/** Where a link or image leads. */
export type Resolution =
  | { readonly kind: 'post'; readonly post: Post; readonly fragment: string | undefined; readonly way: Way }
  | { readonly kind: 'file'; readonly path: string; readonly way: Way }
  | { readonly kind: 'folder'; readonly path: string; readonly way: Way }
  | { readonly kind: 'external'; readonly url: string }
  /** Several posts or files could be meant. */
  | { readonly kind: 'ambiguous' }
  /** Nothing is there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** Perhaps a page that the site makes, or a file outside the workspace folder: nobody here can tell. */
  | { readonly kind: 'unknown' };

/** A target that leads to something in the workspace folder. */
export type Found = Extract<Resolution, { readonly way: Way }>;

/** Whether a target leads to something in the workspace folder. */
export function isFound(resolution: Resolution): resolution is Found {
  return 'way' in resolution;
}

/** The path of the file or folder that a link leads to, if it is one of the workspace folder. */
export function leadsTo(found: Found): string;
export function leadsTo(found: Resolution): string | undefined;
export function leadsTo(found: Resolution): string | undefined {
  if (found.kind === 'post') return found.post.path;
  return found.kind === 'file' || found.kind === 'folder' ? found.path : undefined;
}

type Wanted = Link['kind'];

/** A path that a target may mean. */
interface Candidate {
  readonly path: string;
  readonly way: Way;
}

/**
 * Looks a target up: relative to the post; against the site roots; as a route; as a path in front of which the site puts
 * something. One that begins with `./` or `../` is relative to the post alone. Only a unique match counts. `from` is
 * the path of the post that holds the target.
 */
export function resolve(index: Index, from: string, written: string, wanted: Wanted): Resolution {
  const target = parseTarget(written, index.site.config.siteUrl);
  if (target.kind === 'external') return target;
  if (target.path === '') return here(index, from, target);
  for (const step of stepsFor(target, wanted)) {
    const found = unique(index, step(index, from, target, wanted), target);
    if (found) return found;
  }
  return nothing(index, from, target, wanted);
}

type Step = (index: Index, from: string, target: Target, wanted: Wanted) => readonly Candidate[];

const beside: Step = (index, from, { path }, wanted) =>
  existing(index, join(folderOf(from), path), wanted).map((found) => ({
    path: found,
    way: { step: 'beside' },
  }));

const fromRoots: Step = (index, from, { path }, wanted) =>
  siteRoots(index, from).flatMap((root) =>
    existing(index, join(root, path), wanted).map((found) => ({ path: found, way: { step: 'root', root } })),
  );

const byRoute: Step = (index, _from, { path }) =>
  routes(index, path).map((found) => ({ path: found, way: { step: 'route' } }));

const withPrefix: Step = (index, _from, { path }) =>
  afterSitePrefix(index, path).map((found) => ({ path: found, way: { step: 'prefixed' } }));

function stepsFor({ dotted, absolute }: Target, wanted: Wanted): readonly Step[] {
  if (dotted) return [beside];
  const files = absolute ? [fromRoots] : [beside, fromRoots];
  if (wanted === 'image') return files;
  return absolute ? [...files, byRoute, withPrefix] : [...files, byRoute];
}

function here(index: Index, from: string, target: Target): Resolution {
  const post = index.posts.get(from);
  // `/` and `?page=2` are pages
  const own = post && !target.absolute && target.fragment !== undefined;
  return own
    ? { kind: 'post', post, fragment: target.fragment, way: { step: 'beside' } }
    : { kind: 'unknown' };
}

/** What a path names: a file, a post without its ending, a folder by the post in it. At most one of these. */
function existing(index: Index, path: string | undefined, wanted: Wanted): readonly string[] {
  if (path === undefined) return [];
  const { files } = index;
  const bare = path === '' ? ['index.md'] : [`${path}.md`, `${path}.markdown`, `${path}/index.md`];
  for (const name of wanted === 'image' ? [path] : [path, ...bare]) {
    const file = fileAt(files, name);
    if (file !== undefined) return [file];
  }
  const folder = wanted === 'image' ? undefined : folderAt(files, path);
  if (folder === undefined) return [];
  const inside = index.folders.get(folder);
  return [inside?.length === 1 && inside[0] ? inside[0].path : folder];
}

/** The folders from which the site serves files to a post: those configured, else every folder above it, the nearest first. */
export function siteRoots(index: Index, from: string): readonly string[] {
  if (index.site.config.siteRoots) return index.site.config.siteRoots;
  const folders: string[] = [];
  for (let folder = folderOf(from); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ''];
}

function unique(index: Index, candidates: readonly Candidate[], target: Target): Resolution | undefined {
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const { path, way } = first;
  if (others.some((other) => other.path !== path)) return { kind: 'ambiguous' };
  const post = index.posts.get(path);
  if (post) return { kind: 'post', post, fragment: target.fragment, way };
  return { kind: fileAt(index.files, path) === undefined ? 'folder' : 'file', path, way };
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
