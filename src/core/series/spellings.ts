import type { Post } from '../post/post.js';
import { compareText, type Groups } from '../index/groups.js';
import { memoize } from '../text/memoize.js';
import { isShort, isSimilar, loose } from './similarNames.js';

/** Whether a name one letter away from a known one is a slip for it; takes the posts of both. */
export type IsSlip = (posts: readonly Post[], known: readonly Post[]) => boolean;

/** Names that are the same but for case, accents and what is between words. */
interface Spellings {
  /** The right one first. */
  readonly names: readonly string[];
  readonly posts: readonly Post[];
}

/** The names that have more than one spelling, each with all of them, itself first. `names` are those of the groups. */
export function spellingsOf(
  groups: Groups,
  names: readonly string[],
  isSlip: IsSlip,
): ReadonlyMap<string, readonly string[]> {
  const near = similarNames(names);
  const spellings = new Map<string, string[]>();
  const mains = new Map<string, Spellings>();
  const suspects = gather(groups, near.keys());
  for (const each of suspects) {
    const [main = ''] = each.names;
    const similar = new Set(each.names.flatMap((name) => near.get(name) ?? []).map(loose));
    const known = [...similar].flatMap((name) => mains.get(name) ?? []);
    const meant = known.find((candidate) => isSlip(each.posts, candidate.posts))?.names[0];
    if (meant !== undefined) spellings.get(meant)?.push(...each.names);
    else {
      spellings.set(main, [...each.names]);
      mains.set(loose(main), each);
    }
  }
  return new Map([...spellings].filter(([, all]) => all.length > 1));
}

/** Puts names together that are the same for sure; those with the most posts first. */
function gather(groups: Groups, names: Iterable<string>): readonly Spellings[] {
  const same = new Map<string, [name: string, posts: readonly Post[]][]>();
  for (const name of names) {
    const entry: [string, readonly Post[]] = [name, groups.get(name) ?? []];
    const others = same.get(loose(name));
    if (others) others.push(entry);
    else same.set(loose(name), [entry]);
  }
  return [...same.values()]
    .map((entries) => {
      const sorted = entries.sort(byWeight);
      return { names: sorted.map(([name]) => name), posts: sorted.flatMap(([, posts]) => posts) };
    })
    .sort((a, b) => byWeight([a.names[0] ?? '', a.posts], [b.names[0] ?? '', b.posts]));
}

/** Every name that a change of this one may make a misspelling or a right name: those near it, those near them … */
export function namesAround(names: readonly string[], name: string): ReadonlySet<string> {
  const near = similarNames(names);
  const around = new Set([name]);
  // a set that grows is gone through to its end
  for (const each of around) for (const other of near.get(each) ?? []) around.add(other);
  return around;
}

/** The names that differ from others in case, blanks or one letter, each with these others. */
const similarNames = memoize((names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byTypo = new Map<string, string[]>();
  const short = names.filter(isShort);
  for (const name of short) {
    for (const typo of new Set(oneLetterLess(loose(name)))) {
      const same = byTypo.get(typo);
      if (same) same.push(name);
      else byTypo.set(typo, [name]);
    }
  }
  const similar = new Map<string, readonly string[]>();
  for (const name of short) {
    const candidates = new Set(oneLetterLess(loose(name)).flatMap((typo) => byTypo.get(typo) ?? []));
    const near = [...candidates].filter((other) => other !== name && isSimilar(name, other));
    if (near.length > 0) similar.set(name, near);
  }
  return similar;
});

/** Two names one wrong letter apart become equal when a letter of each is left out. */
function oneLetterLess(name: string): readonly string[] {
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}

/** Names with the most posts first: they are the right ones. Then the one that was there first. */
function byWeight(
  [a, postsA]: readonly [string, readonly Post[]],
  [b, postsB]: readonly [string, readonly Post[]],
): number {
  const first = (posts: readonly Post[]): string => posts[0]?.date ?? '9999-99-99';
  return postsB.length - postsA.length || compareText(first(postsA), first(postsB)) || compareText(a, b);
}
