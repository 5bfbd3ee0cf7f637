import { compareText, type Groups } from '../index/groups.js';
import type { Post } from '../post/post.js';
import { groupBy } from '../text/groupBy.js';
import { memoize } from '../text/memoize.js';
import { areSimilar, isShort, loose } from './similarNames.js';

/** Whether a name one letter away from a known one is a slip for it; takes the posts of both. */
export type IsSlip = (posts: readonly Post[], known: readonly Post[]) => boolean;

/** Names that are the same except for case, accents and what is between words. */
interface Spellings {
  /** What they have in common. */
  readonly loose: string;
  /** The right one first. */
  readonly names: readonly string[];
  readonly posts: readonly Post[];
}

/**
 * Returns the names that have more than one spelling, each with all of them, itself first. `names` are those of the
 * groups.
 */
export function spellingsOf(
  groups: Groups,
  names: readonly string[],
  isSlip: IsSlip,
): ReadonlyMap<string, readonly string[]> {
  const { byLoose, similar } = similarNames(names);
  const spellings = new Map<string, string[]>();
  const mains = new Map<string, Spellings>();
  const suspects = [...byLoose].filter(([name, same]) => same.length > 1 || similar.has(name));
  for (const each of gather(groups, suspects)) {
    const [main = ''] = each.names;
    const known = (similar.get(each.loose) ?? []).flatMap((name) => mains.get(name) ?? []).sort(bySpelling);
    const meant = known.find((candidate) => isSlip(each.posts, candidate.posts))?.names[0];
    const names = meant === undefined ? undefined : spellings.get(meant);
    if (names) for (const name of each.names) names.push(name);
    else {
      spellings.set(main, [...each.names]);
      mains.set(each.loose, each);
    }
  }
  return new Map([...spellings].filter(([, all]) => all.length > 1));
}

/** Returns names that are the same for sure, with their posts; those with the most posts first. */
function gather(
  groups: Groups,
  suspects: readonly (readonly [loose: string, names: readonly string[]])[],
): readonly Spellings[] {
  return suspects
    .map(([name, same]) => {
      const sorted = same
        .map((each): [string, readonly Post[]] => [each, groups.get(each) ?? []])
        .sort(byWeight);
      return {
        loose: name,
        names: sorted.map(([each]) => each),
        posts: sorted.flatMap(([, posts]) => posts),
      };
    })
    .sort(bySpelling);
}

function bySpelling(a: Spellings, b: Spellings): number {
  return byWeight([a.names[0] ?? '', a.posts], [b.names[0] ?? '', b.posts]);
}

/**
 * Returns every name that a change of these may make a misspelling or a right name: those near them, those near those,
 * and so on.
 */
export function namesAround(names: readonly string[], changed: Iterable<string>): ReadonlySet<string> {
  const { byLoose, similar } = similarNames(names);
  const own = [...changed];
  const around = new Set(own.map(loose));
  // a set that grows is iterated to its end
  for (const each of around) for (const other of similar.get(each) ?? []) around.add(other);
  return new Set([...own, ...[...around].flatMap((each) => byLoose.get(each) ?? [])]);
}

/** Names without what may differ between spellings of one, as `loose` returns them. */
interface SimilarNames {
  /** The names as they are written. */
  readonly byLoose: ReadonlyMap<string, readonly string[]>;
  /** Those that differ from others in one letter, each with these others. */
  readonly similar: ReadonlyMap<string, readonly string[]>;
}

/** If more names than these differ in one letter only, none is meant for another. */
const MOST_ALIKE = 100;

const similarNames = memoize((names: readonly string[]): SimilarNames => {
  const byLoose = groupBy(names.filter(isShort), loose);
  const byTypo = new Map<string, string[]>();
  const typos = new Map([...byLoose.keys()].map((name) => [name, oneLetterLess(name)]));
  for (const [name, own] of typos) {
    for (const typo of own) {
      const same = byTypo.get(typo);
      if (same) same.push(name);
      else byTypo.set(typo, [name]);
    }
  }
  const similar = new Map<string, readonly string[]>();
  for (const [name, own] of typos) {
    const candidates = new Set<string>();
    for (const typo of own) {
      const same = byTypo.get(typo) ?? [];
      if (same.length > 1 && same.length <= MOST_ALIKE) for (const other of same) candidates.add(other);
    }
    const near = [...candidates].filter((other) => other !== name && areSimilar(name, other));
    if (near.length > 0) similar.set(name, near);
  }
  return { byLoose, similar };
});

/**
 * Returns the name, and each variant of it without one letter: two names one wrong letter apart become equal. Digits
 * stay, because names with other numbers are other names.
 */
function oneLetterLess(name: string): ReadonlySet<string> {
  const typos = new Set([name]);
  for (let index = 0; index < name.length; index++)
    if (!DIGIT.test(name.charAt(index))) typos.add(name.slice(0, index) + name.slice(index + 1));
  return typos;
}

const DIGIT = /\d/;

/** Returns names with the most posts first: they are the right ones. In a tie, the one that was there first. */
function byWeight(
  [a, postsA]: readonly [string, readonly Post[]],
  [b, postsB]: readonly [string, readonly Post[]],
): number {
  const first = (posts: readonly Post[]): string => posts[0]?.date ?? '9999-99-99';
  return postsB.length - postsA.length || compareText(first(postsA), first(postsB)) || compareText(a, b);
}
