import { type Found, isFound, leadsTo, resolve } from '../../links/resolve.js';
import { siteAddresses } from '../../links/siteAddresses.js';
import type { Link } from '../../markdown/link.js';
import { folderOf, join, namesOf, relativeNames } from '../../text/paths.js';
import { type Address, joinAddress, type NewAddress, readAddress } from './address.js';
import { escapeTarget } from './escapeTarget.js';
import { isSameFile, isSameWay, type Moved } from './moved.js';
import { pageAddresses } from './pageAddresses.js';

/** The name of a file in addresses: by its path, without its extension, or by its folder. */
type Guise = (path: string) => string | undefined;

const BY_PATH: Guise = (path) => path;
const WITHOUT_ENDING: Guise = (path) => {
  const bare = path.replace(/\.(?:md|markdown)$/i, '');
  return bare === path ? undefined : bare;
};
const GUISES: readonly Guise[] = [BY_PATH, WITHOUT_ENDING, folderOf];

/**
 * Returns what is to be written instead of a link's target, where `found` is what it leads to before the move: in the
 * same form if that leads there, else as the path from the post to the file.
 */
export function retarget(moved: Moved, from: string, found: Found, link: Link): string | undefined {
  const { after, pathAfter } = moved;
  const old = readAddress(link, after.site.config.siteUrl);
  const fromAfter = pathAfter(from);
  for (const { isOwn, ...address } of addresses(moved, from, found, old)) {
    // alone, only a whole address is a link
    if (link.syntax === 'address' && address.lead !== old.lead) continue;
    for (const keep of [true, false]) {
      const target = joinAddress(link, old, address, keep);
      const now = resolve(after, fromAfter, target, link.kind);
      if (!isFound(now) || !isSameFile(moved, found, now)) continue;
      // what is found in another way than before is found by accident, unless it says all that there is to say
      if (!isOwn && !isSameWay(moved, found, now) && now.way.step !== 'beside') continue;
      return target === link.target ? undefined : escapeTarget(target, link.syntax);
    }
  }
  return undefined;
}

interface PossibleAddress extends NewAddress {
  /** Whether it is the post's own address on the site, which leads there from everywhere. */
  readonly isOwn?: boolean;
}

/** Returns the addresses that the file could have after the move, those in the form of the old one first. */
function* addresses(moved: Moved, from: string, found: Found, old: Address): Iterable<PossibleAddress> {
  const path = leadsTo(found);
  const wanted = moved.pathAfter(path);
  const names = old.names.map(({ name }) => name);
  if (found.way.step === 'page') yield* pageAddresses(moved, from, found, names, old.lead);
  const root = rootOf(found, from);
  const own = root === undefined ? BY_PATH : guiseOf(path, join(root, names.join('/')));
  const guises = own === BY_PATH ? [BY_PATH] : [own, BY_PATH];
  if (found.way.step !== 'beside') {
    if (root !== undefined) yield* rooted(moved.pathAfter(root), guises, wanted, old.lead);
    yield* onSite(moved, found, names, old.lead);
  }
  const folder = folderOf(moved.pathAfter(from));
  for (const guise of guises) {
    const address = guise(wanted);
    if (address !== undefined) yield { lead: '', names: relativeNames(folder, address) };
  }
}

/** Returns the folder that an address is relative to, if it is relative to one. */
function rootOf({ way }: Found, from: string): string | undefined {
  if (way.step === 'root') return way.root;
  return way.step === 'beside' ? folderOf(from) : undefined;
}

function guiseOf(path: string, address: string | undefined): Guise {
  return GUISES.find((guise) => guise(path)?.normalize() === address?.normalize()) ?? BY_PATH;
}

/** Below the same root as before, wherever that is now. */
function* rooted(
  root: string,
  guises: readonly Guise[],
  wanted: string,
  lead: string,
): Iterable<PossibleAddress> {
  for (const guise of guises) {
    const names = relativeNames(root, guise(wanted) ?? '');
    if (names.length > 0 && names[0] !== '..') yield { lead, names };
  }
}

/** Returns the post's own address on the site, in the same form as before, after the prefix of the old address. */
function* onSite(
  { before, after, pathAfter }: Moved,
  found: Found,
  names: readonly string[],
  lead: string,
): Iterable<PossibleAddress> {
  const postAfter = after.posts.get(pathAfter(leadsTo(found)));
  if (found.kind !== 'post' || !postAfter) return;
  const [own, ownAfter] = [siteAddresses(before, found.post), siteAddresses(after, postAfter)];
  const address = `/${names.join('/')}`.normalize();
  const form = FORMS.find((each) => own[each] !== undefined && address.endsWith(`/${own[each].normalize()}`));
  if (form === undefined) return;
  const front = names.slice(0, names.length - namesOf(own[form] ?? '').length);
  for (const each of [form, ...FORMS]) {
    const after = ownAfter[each];
    if (after !== undefined) yield { lead, names: [...front, ...namesOf(after)], isOwn: front.length === 0 };
  }
}

const FORMS = ['route', 'file', 'bare'] as const;
