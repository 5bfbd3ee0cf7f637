import type { Groups } from '../index/groups.js';
import { type Index, slug } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import type { Post } from '../post/post.js';
import { isMarkdown } from '../site/site.js';
import { groupBy } from '../text/groupBy.js';
import { memoize } from '../text/memoize.js';
import { folderOf, join, nameOf, relativePath } from '../text/paths.js';
import { encodeTarget } from '../text/percent.js';
import { fold, foldSlug } from '../text/spelling.js';
import { createWordIndex, nearestIn } from '../text/wordIndex.js';
import { isAnchor } from './isAnchor.js';
import { nearestName, suggestNamesake } from './namesakes.js';
import { resolve } from './resolve.js';
import { parseTarget, siteIn, type Target } from './target.js';

const wordIndexOfSlugs = memoize((slugs: Groups) => createWordIndex(slugs.keys()));

/**
 * Returns what the author probably meant with a link to nothing, in the same form: the post of the same slug, ignoring
 * a leading number, `_` against `-` and case; else the one a few letters away; else the one file of that name.
 */
export function suggestPost(index: Index, from: string, written: string): string | undefined {
  const target = parseTarget(written, index.site.config.siteUrl);
  if (target.kind === 'external') return undefined;
  const post = postOfSlug(index, target.path);
  const bySlug = post && addressOf(index, from, { written, target }, post);
  return bySlug ?? suggestNamesake(index, from, written, 'link');
}

function postOfSlug(index: Index, path: string): Post | undefined {
  const names = path.split('/');
  const name = (names.at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');
  const wanted = foldSlug(/^(?:index|readme)$/i.test(name) ? (names.at(-2) ?? name) : name);
  const posts =
    index.slugs.get(wanted) ?? index.slugs.get(nearestIn(wordIndexOfSlugs(index.slugs), wanted) ?? '');
  return posts?.length === 1 ? posts[0] : undefined;
}

function addressOf(
  index: Index,
  from: string,
  { written, target }: { readonly written: string; readonly target: Target },
  post: Post,
): string | undefined {
  const names = target.path.split('/');
  const path = target.absolute ? absolutePath(index, names, post) : relativePath(folderOf(from), post.path);
  const { siteUrl } = index.site.config;
  const site = siteIn(written, siteUrl) ?? '';
  const address = site + encodeTarget(path);
  const fragment = target.fragment === undefined ? undefined : meantFragment(post, target.fragment);
  const suggestion = fragment === undefined ? address : `${address}#${encodeTarget(fragment)}`;
  return leadsSomewhere(index, from, suggestion, 'link') ? suggestion : undefined;
}

/** Returns a heading that the post has; with another one the link would still be broken. */
function meantFragment(post: Post, fragment: string): string | undefined {
  return isAnchor(post, fragment) ? fragment : suggestAnchor(post, fragment);
}

/**
 * Returns the nearest name in the folder where the image is looked for, in the same form, else the one image of that
 * name.
 */
export function suggestImage(index: Index, from: string, written: string): string | undefined {
  const target = parseTarget(written, index.site.config.siteUrl);
  if (target.kind === 'external') return undefined;
  const folder = join(target.absolute ? '' : folderOf(from), folderOf(target.path)) ?? '';
  const own = index.files.folders.get(folder) ?? index.files.folders.get(folderOf(from)) ?? [];
  const name = nearestName(own, nameOf(target.path));
  const suggestion = name && written.slice(0, written.lastIndexOf('/') + 1) + encodeTarget(name);
  if (suggestion !== undefined && leadsSomewhere(index, from, suggestion, 'image')) return suggestion;
  return suggestNamesake(index, from, written, 'image');
}

/**
 * Returns the heading that was probably meant, without `#`: the same except for case and `_` or `-`, else a few letters
 * away.
 */
export function suggestAnchor({ body }: Post, fragment: string): string | undefined {
  const { byName, wordIndex } = namesOfAnchors(body.anchors);
  const name = fold(fragment);
  const same = byName.get(name) ?? byName.get(nearestIn(wordIndex, name) ?? '');
  return same?.length === 1 ? same[0] : undefined;
}

/**
 * Returns anchors by their names without what may differ between spellings; those of a text are looked at for every
 * broken link to it.
 */
const namesOfAnchors = memoize((anchors: ReadonlyMap<string, unknown>) => {
  const byName = groupBy(anchors.keys(), fold);
  return { byName, wordIndex: createWordIndex(byName.keys()) };
});

function leadsSomewhere(index: Index, from: string, target: string, wanted: Link['kind']): boolean {
  const { kind } = resolve(index, from, target, wanted);
  return kind === 'post' || kind === 'file';
}

/** Returns the post's address with as many names as the site's own addresses have after their prefix. */
function absolutePath(index: Index, written: readonly string[], post: Post): string {
  const names = post.path.split('/');
  const file = isMarkdown(written.at(-1) ?? '');
  const own = file ? names : [...names.slice(0, index.layout === 'folder' ? -2 : -1), slug(index, post)];
  const length = Math.min(written.length, index.layout === 'folder' && file ? 3 : 2);
  return `/${[...written.slice(0, -length), ...own.slice(-length)].join('/')}`;
}
