import type { Index } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import { isMarkdown } from '../site/site.js';
import { folderOf, join } from '../text/paths.js';
import { type Candidate, existing, unique } from './candidates.js';
import { elsewhere } from './elsewhere.js';
import type { Resolution } from './resolution.js';
import { afterSitePrefix, routes } from './siteAddresses.js';
import { siteRoots } from './siteRoots.js';
import { parseTarget, type Target } from './target.js';

export { isFound, leadsTo } from './resolution.js';
export type { Found, Resolution, Way } from './resolution.js';

type Wanted = Link['kind'];

/**
 * Looks a target up: relative to the post; against the site roots; as a route; as a path that begins with something the
 * site adds. One that begins with `./` or `../` is only relative to the post. Only a unique match counts. `from` is the
 * path of the post that contains the target.
 */
export function resolve(index: Index, from: string, written: string, wanted: Wanted): Resolution {
  const other = elsewhere(index, from);
  if (other) return other.links.resolve(index, from, written, wanted);
  const target = parseTarget(written, index.site.config.siteUrl);
  if (target.kind === 'external') return target;
  if (target.path === '') return here(index, from, target);
  for (const step of stepsFor(target, wanted)) {
    const found = unique(index, step(index, from, target, wanted), target.fragment);
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
  siteRoots(index, from, wanted).flatMap((root) =>
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

/** Returns what a target without a path leads to: the post itself. */
export function here(index: Index, from: string, target: Pick<Target, 'absolute' | 'fragment'>): Resolution {
  const post = index.posts.get(from);
  // `/` and `?page=2` are pages
  const own = post && !target.absolute && target.fragment !== undefined;
  return own
    ? { kind: 'post', post, fragment: target.fragment, way: { step: 'beside' } }
    : { kind: 'unknown' };
}

/** Returns the result for a target that leads to nothing. */
export function nothing(index: Index, from: string, target: Target, wanted: Wanted): Resolution {
  const { path, absolute } = target;
  const relative = join(absolute ? '' : folderOf(from), path);
  if (relative === undefined) return { kind: 'unknown' };
  if (wanted === 'link' && absolute && !isMarkdown(path)) {
    // `/about` is a page of the site; `/guides/…` would be a post if `guides` is a category
    const segments = path.split('/');
    const folder = segments.at(-2);
    const inCategory = folder !== undefined && index.categories.has(folder) && !/\.\w+$/.test(path);
    if (!inCategory) return { kind: 'unknown' };
  }
  return { kind: 'missing', path: relative };
}
