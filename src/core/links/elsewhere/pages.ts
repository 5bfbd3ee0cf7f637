import type { Index } from '../../index/index.js';
import { ownName } from '../../index/place.js';
import { rootAbove } from '../../index/sites.js';
import { isFolderFile } from '../../post/meaning/fileNames.js';
import { bareAddress } from '../../post/meaning/slug.js';
import type { Post } from '../../post/post.js';
import { relativeTo } from '../../site/kinds/siteRoots.js';
import type { Site } from '../../site/site.js';
import { folderOf, namesOf } from '../../text/paths.js';
import { foldSlug } from '../../text/spelling.js';

/** An address as the names that it consists of, as `slugify` returns them. */
export type AddressNames = readonly string[];

/** Returns a name as generators write it in addresses. */
export function slugify(name: string): string {
  return name
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/(?<=.)-$/, '');
}

/** Returns the names in an address, or in a path below one: `['posts', 'a']` for `/posts/a/`. */
export function addressOf(written: string): AddressNames {
  return bareAddress(written)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
}

export function sameAddress(a: AddressNames, b: AddressNames): boolean {
  return a.length === b.length && a.every((name, place) => slugify(name) === slugify(b[place] ?? ''));
}

/**
 * Returns the folders that an address of a post at a path begins with, as far as its location shows: `posts` for
 * `content/posts/a.md`.
 */
export function foldersOf(site: Site, path: string): AddressNames {
  const own = relativeTo(site, path);
  const root = site.kind.pages.find((each) => each === '' || own.startsWith(`${each}/`)) ?? '';
  const folder = folderOf(isFolderFile(path) ? folderOf(own) : own);
  return namesOf(folder.slice(root.length))
    .filter((name) => name !== '' && name !== '_posts' && name !== '_drafts')
    .map((name) => name.replace(/^_/, ''));
}

/**
 * Returns the addresses that follow from the location of a post: by its slug, and by the name of its file or folder.
 */
export function placeAddresses(site: Site, { path, slug }: Post): readonly AddressNames[] {
  const folders = foldersOf(site, path);
  return [...new Set([slug ?? ownName(path), ownName(path)])].map((name) => [...folders, name]);
}

/**
 * Returns the addresses that its front matter says; one without a leading slash may be relative to the folder of its
 * page.
 */
export function saidAddresses(site: Site, post: Post): readonly AddressNames[] {
  return post.addresses.flatMap((written) => {
    const address = addressOf(written);
    return written.startsWith('/') ? [address] : [address, [...foldersOf(site, post.path), ...address]];
  });
}

/**
 * Returns the posts that have an address: those that say so; else those whose location says so; else those that it
 * names by everything known about them.
 */
export function pagesAt(index: Index, address: AddressNames): readonly string[] {
  const { site } = index;
  const last = address.at(-1);
  if (last === undefined) return [];
  const named = (index.slugs.get(foldSlug(last)) ?? []).filter(
    ({ path }) => rootAbove(site, path) === site.folder,
  );
  const isOneOf = (own: readonly AddressNames[]): boolean => own.some((each) => sameAddress(each, address));
  const tests: readonly ((post: Post) => boolean)[] = [
    (post) => isOneOf(saidAddresses(site, post)),
    (post) => isOneOf(placeAddresses(site, post)),
    (post) => isNamedBy(site, post, address),
  ];
  for (const test of tests) {
    const found = named.filter(test);
    if (found.length > 0) return found.map(({ path }) => path);
  }
  return [];
}

/**
 * Whether every name in an address is one that a site may put there for a post, in any pattern of addresses: a folder,
 * the topic, the language, a part of the date, and at the end its own name.
 */
function isNamedBy(site: Site, post: Post, address: AddressNames): boolean {
  const own = [post.slug ?? ownName(post.path), ownName(post.path)].map(slugify);
  if (!own.includes(slugify(address.at(-1) ?? ''))) return false;
  const known = new Set(
    [
      ...namesOf(folderOf(relativeTo(site, post.path))).map((name) => name.replace(/^_/, '')),
      post.topic ?? '',
      post.reading.language ?? '',
    ].map(slugify),
  );
  const dates = new Set((post.date ?? '').split('-').flatMap((part) => [part, part.replace(/^0/, '')]));
  return address.slice(0, -1).every((name) => known.has(slugify(name)) || dates.has(name));
}

/**
 * Returns the addresses that a page's relative links are relative to: its own if it ends with a slash, else the one
 * above.
 */
export function basesOf(site: Site, post: Post): readonly AddressNames[] {
  const own = [...saidAddresses(site, post), ...placeAddresses(site, post)];
  return own.flatMap((address) => (site.kind.endsInSlash ? [address] : [address, address.slice(0, -1)]));
}
