import { type Index, seenFrom } from '../../index/index.js';
import type { Link } from '../../markdown/link.js';
import { isMarkdown } from '../../site/site.js';
import { folderOf, join } from '../../text/paths.js';
import { type Candidate, existing, unique } from '../candidates.js';
import { here, nothing, type Resolution } from '../resolve.js';
import { afterSitePrefix, routes } from '../siteAddresses.js';
import { fileRoots, siteRoots } from '../siteRoots.js';
import { parseTarget, type Target } from '../target.js';
import { filesInForm, readForm } from './forms.js';
import { type AddressNames, addressOf, basesOf, foldersOf, pagesAt } from './pages.js';

type Wanted = Link['kind'];

/**
 * Looks a target up as the generator does: in a form of its own, as `@/a.md`; relative to the file; relative to the
 * address of the post; against the folders that the site serves files from; as the address of a page.
 */
export function resolveElsewhere(any: Index, from: string, written: string, wanted: Wanted): Resolution {
  const index = seenFrom(any, from);
  const formed = readForm(index.site, written);
  if (formed) {
    const { path, fragment } = formed;
    if (path === '') return here(index, from, { absolute: false, fragment });
    return (
      first(index, filesInForm(index, from, formed), fragment) ?? {
        kind: 'missing',
        path: join('', path) ?? path,
      }
    );
  }
  const target = parseTarget(written, index.site.config.siteUrl);
  if (target.kind === 'external') return target;
  if (target.path === '') return here(index, from, target);
  const steps = target.absolute
    ? absolute(index, from, target, wanted)
    : relative(index, from, target, wanted);
  return first(index, steps, target.fragment) ?? missing(index, from, target, wanted);
}

function first(
  index: Index,
  steps: Iterable<readonly Candidate[]>,
  fragment: string | undefined,
): Resolution | undefined {
  for (const candidates of steps) {
    const found = unique(index, candidates, fragment);
    if (found) return found;
  }
  return undefined;
}

function* absolute(
  index: Index,
  from: string,
  { path }: Target,
  wanted: Wanted,
): Iterable<readonly Candidate[]> {
  yield fromRoots(index, from, path, wanted);
  if (wanted === 'image') return;
  yield pagesAt(index, addressOf(path)).map((found) => ({ path: found, way: { step: 'page' } }));
  yield routes(index, path).map((found) => ({ path: found, way: { step: 'route' } }));
  yield afterSitePrefix(index, path).map((found) => ({ path: found, way: { step: 'prefixed' } }));
}

function* relative(
  index: Index,
  from: string,
  { path, dotted }: Target,
  wanted: Wanted,
): Iterable<readonly Candidate[]> {
  yield existing(index, join(folderOf(from), path), wanted).map((found) => ({
    path: found,
    way: { step: 'beside' },
  }));
  for (const address of addressesFrom(index, from, path)) {
    if (wanted === 'link')
      yield pagesAt(index, address).map((found) => ({ path: found, way: { step: 'page' } }));
    yield filesAt(index, address, wanted);
  }
  if (dotted) return;
  yield fromRoots(index, from, path, wanted);
  if (wanted === 'link') yield routes(index, path).map((found) => ({ path: found, way: { step: 'route' } }));
}

function fromRoots(index: Index, from: string, path: string, wanted: Wanted): readonly Candidate[] {
  return siteRoots(index, from, wanted).flatMap((root) =>
    existing(index, join(root, path), wanted).map((found) => ({ path: found, way: { step: 'root', root } })),
  );
}

/** Returns the files that the site serves at an address. */
function filesAt(index: Index, address: AddressNames, wanted: Wanted): readonly Candidate[] {
  return fileRoots(index.site)
    .flatMap((root) => existing(index, join(root, address.join('/')), wanted))
    .filter((path) => index.files.paths.has(path))
    .map((path) => ({ path, way: { step: 'page' } }));
}

/** Returns the addresses that a relative target may mean, seen from the page of the post. */
function addressesFrom(index: Index, from: string, path: string): readonly AddressNames[] {
  const post = index.posts.get(from);
  if (!post) return [];
  return basesOf(index.site, post).flatMap((base) => {
    const joined = join(base.join('/'), path);
    return joined === undefined ? [] : [isMarkdown(path) ? joined.split('/') : addressOf(joined)];
  });
}

/** Judges a path to a page that no post makes, but only where posts are; what else a site has cannot be known here. */
function missing(index: Index, from: string, target: Target, wanted: Wanted): Resolution {
  const { path } = target;
  const isFile = wanted === 'image' || isMarkdown(path) || /\.(?!html?$)\w+$/i.test(path);
  if (target.absolute || isFile || index.site.kind.id === 'plain')
    return nothing(index, from, target, wanted);
  const own = foldersOf(index.site, from).join('/');
  const isAmongPosts = addressesFrom(index, from, path).some((address) => {
    const above = address.slice(0, -1);
    const isBelow = own !== '' && `${above.join('/')}/`.startsWith(`${own}/`);
    return isBelow || index.categories.has(above.at(-1) ?? '');
  });
  return isAmongPosts ? nothing(index, from, target, wanted) : { kind: 'unknown' };
}
