import { folderOf, join, namesOf, relativeNames, sharedTail } from '../../text/paths.js';
import { category, slug } from '../../index/index.js';
import { leadsTo, resolve } from '../../links/resolve.js';
import type { Link } from '../../markdown/body.js';
import { joinAddress, readAddress, type Address, type NewAddress } from './address.js';
import { escapeTarget } from './escapeTarget.js';
import type { Moved } from './moved.js';

/** What a file is called in addresses: by its path, without its ending, or by its folder. */
type Guise = (path: string) => string | undefined;

const BY_PATH: Guise = (path) => path;
const WITHOUT_ENDING: Guise = (path) => {
  const bare = path.replace(/\.(?:md|markdown)$/i, '');
  return bare === path ? undefined : bare;
};
const GUISES: readonly Guise[] = [BY_PATH, WITHOUT_ENDING, folderOf];

/**
 * What is to be written in place of a link's target, where `path` is what it leads to before the move: in the same form
 * where that leads there, else as the way from the post to the file.
 */
export function retarget(moved: Moved, from: string, path: string, link: Link): string | undefined {
  const { after, pathAfter } = moved;
  const old = readAddress(link, after.site.config.siteUrl);
  const [fromAfter, wanted] = [pathAfter(from), pathAfter(path)];
  for (const address of addresses(moved, from, path, old)) {
    for (const keep of [true, false]) {
      const target = joinAddress(link, old, address, keep);
      const leads = leadsTo(resolve(after, fromAfter, target, link.kind)) === wanted;
      if (leads) return target === link.target ? undefined : escapeTarget(target, link.syntax);
    }
  }
  return undefined;
}

/** The addresses that the file could have after the move, those in the form of the old one first. */
function* addresses(moved: Moved, from: string, path: string, old: Address): Iterable<NewAddress> {
  const wanted = moved.pathAfter(path);
  const folder = folderOf(moved.pathAfter(from));
  const names = old.names.map(({ name }) => name);
  const here = old.lead === '' ? join(folderOf(from), names.join('/')) : undefined;
  const own = GUISES.find((guise) => here !== undefined && guise(path) === here);
  const guises = own ? [own, BY_PATH] : [nearestGuise(path, names), BY_PATH];
  if (!own) {
    for (const guise of guises) yield* rooted(guise(path), guise(wanted), names, old.lead);
    yield* route(moved, wanted, names, old.lead);
  }
  for (const guise of guises) {
    const address = guise(wanted);
    if (address !== undefined) yield { lead: '', names: relativeNames(folder, address) };
  }
}

/** With the same folders left out, and the same names before, as in the old address. */
function* rooted(
  before: string | undefined,
  after: string | undefined,
  names: readonly string[],
  lead: string,
): Iterable<NewAddress> {
  if (before === undefined || after === undefined) return;
  const shared = sharedTail(names, namesOf(before));
  const root = namesOf(before).slice(0, -shared);
  const fits = shared > 0 && root.every((name, index) => namesOf(after)[index] === name);
  if (fits) yield { lead, names: [...names.slice(0, -shared), ...namesOf(after).slice(root.length)] };
}

/** `<category>/<slug>`, behind what stands before it in the old address. */
function* route(
  { after }: Moved,
  path: string,
  names: readonly string[],
  lead: string,
): Iterable<NewAddress> {
  const post = after.posts.get(path);
  const folder = post && category(after, post);
  if (post && folder !== undefined) yield { lead, names: [...names.slice(0, -2), folder, slug(after, post)] };
}

/** The one that has the most names in common with an address. */
function nearestGuise(path: string, names: readonly string[]): Guise {
  const shared = (guise: Guise): number => sharedTail(names, namesOf(guise(path) ?? ''));
  return GUISES.reduce((best, guise) => (shared(guise) > shared(best) ? guise : best));
}
