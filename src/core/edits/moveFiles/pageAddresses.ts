import { seenFrom } from '../../index/index.js';
import {
  type AddressNames,
  basesOf,
  placeAddresses,
  saidAddresses,
  slugify,
} from '../../links/elsewhere/pages.js';
import { type Found, leadsTo } from '../../links/resolve.js';
import { fileRoots } from '../../links/siteRoots.js';
import { namesOf, relativeNames } from '../../text/paths.js';
import type { NewAddress } from './address.js';
import type { Moved } from './moved.js';

/**
 * Returns the addresses on the site that a page, or a file that the site serves, could have after a move, if the old
 * one is such an address: those in its form first.
 */
export function* pageAddresses(
  moved: Moved,
  from: string,
  found: Found,
  written: readonly string[],
  lead: string,
): Iterable<NewAddress> {
  const ending = /\.html?$/i.exec(written.at(-1) ?? '')?.[0] ?? '';
  const withEnding = (names: readonly string[]): readonly string[] => [
    ...names.slice(0, -1),
    `${names.at(-1) ?? ''}${ending}`,
  ];
  const addresses = addressesAfter(moved, found);
  if (lead !== '') {
    const names = [...written.slice(0, -1), (written.at(-1) ?? '').slice(0, -ending.length || undefined)];
    for (const like of likeOld(moved, found, names)) yield { lead, names: withEnding(like) };
    for (const names of addresses) yield { lead, names: withEnding(names) };
    return;
  }
  const fromAfter = moved.pathAfter(from);
  const post = moved.after.posts.get(fromAfter);
  const bases = post ? basesOf(seenFrom(moved.after, fromAfter).site, post) : [];
  for (const names of addresses) {
    for (const base of bases) {
      const way = relativeNames(base.join('/'), names.join('/'));
      yield { lead: '', names: way.at(-1) === '..' ? way : withEnding(way) };
    }
  }
  for (const names of addresses) yield { lead: '/', names: withEnding(names) };
}

function addressesAfter({ after, pathAfter }: Moved, found: Found): readonly AddressNames[] {
  const path = pathAfter(leadsTo(found));
  const { site } = seenFrom(after, path);
  const post = after.posts.get(path);
  if (post) return [...placeAddresses(site, post), ...saidAddresses(site, post)];
  return fileRoots(site)
    .filter((root) => root === '' || path.startsWith(`${root}/`))
    .map((root) => namesOf(root === '' ? path : path.slice(root.length + 1)));
}

/** Returns the old address with the parts that come from the post's location and day replaced by their new values. */
function* likeOld(
  { before, after, pathAfter }: Moved,
  found: Found,
  names: AddressNames,
): Iterable<AddressNames> {
  const path = pathAfter(leadsTo(found));
  const now = after.posts.get(path);
  if (found.kind !== 'post' || !now) return;
  const olds = placeAddresses(seenFrom(before, found.post.path).site, found.post);
  const news = placeAddresses(seenFrom(after, path).site, now);
  for (const [place, old] of olds.entries()) {
    const own = news[place] ?? news[0] ?? [];
    if (isTail(names, old)) yield [...names.slice(0, names.length - old.length), ...own];
  }
  const [oldDay, newDay] = [found.post.date?.split('-'), now.date?.split('-')];
  const at = oldDay
    ? names.findIndex((_, place) => oldDay.every((part, i) => names[place + i] === part))
    : -1;
  const dated = newDay && at !== -1 ? [...names.slice(0, at), ...newDay, ...names.slice(at + 3)] : names;
  for (const own of news) yield [...dated.slice(0, -1), ...own.slice(-1)];
}

function isTail(names: AddressNames, tail: AddressNames): boolean {
  return (
    tail.length <= names.length &&
    tail.every((name, place) => slugify(name) === slugify(names[names.length - tail.length + place] ?? ''))
  );
}
