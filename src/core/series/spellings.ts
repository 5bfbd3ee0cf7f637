import type { Post } from '../post/post.js';
import { distance, fold } from '../text/spelling.js';
import { compareText, type Groups } from '../index/groups.js';
import { memoize } from '../text/memoize.js';

/** Whether a name, with its posts, is a slip for a similar one that has more posts. */
export type IsMisspelling = (
  name: string,
  posts: readonly Post[],
  known: string,
  others: readonly Post[],
) => boolean;

/** The names that have more than one spelling, each with all of them, itself first. `names` are those of the groups. */
export function spellingsOf(
  groups: Groups,
  names: readonly string[],
  isMisspelling: IsMisspelling,
): ReadonlyMap<string, readonly string[]> {
  const nearNames = similarNames(names);
  const spellings = new Map<string, string[]>();
  const suspects = [...nearNames.keys()].map((name) => [name, groups.get(name) ?? []] as const);
  for (const [name, posts] of suspects.sort(byWeight)) {
    const main = nearNames
      .get(name)
      ?.find((known) => spellings.has(known) && isMisspelling(name, posts, known, groups.get(known) ?? []));
    if (main === undefined) spellings.set(name, [name]);
    else spellings.get(main)?.push(name);
  }
  return new Map([...spellings].filter(([, all]) => all.length > 1));
}

/** The names that differ from others in case, blanks or one letter, each with these others. */
const similarNames = memoize((names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byTypo = new Map<string, string[]>();
  for (const name of names) {
    for (const typo of new Set(oneLetterLess(fold(name)))) {
      const same = byTypo.get(typo);
      if (same) same.push(name);
      else byTypo.set(typo, [name]);
    }
  }
  const similar = new Map<string, readonly string[]>();
  for (const name of names) {
    const folded = fold(name);
    const candidates = new Set(oneLetterLess(folded).flatMap((typo) => byTypo.get(typo) ?? []));
    const near = [...candidates].filter((other) => other !== name && isSimilar(folded, fold(other)));
    if (near.length > 0) similar.set(name, near);
  }
  return similar;
});

/** Two names one wrong letter apart become equal when a letter of each is left out. */
function oneLetterLess(name: string): readonly string[] {
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}

/**
 * Whether two folded names may be two spellings of one. A wrong letter is a slip only in a longer word, never the first,
 * and never a digit: "Angular 2", "Angular 3".
 */
export function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  return shortest >= 5 && a.startsWith(b.charAt(0)) && digits(a) === digits(b) && distance(a, b, 1) === 1;
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

/** Names with the most posts first: they are the right ones. Then the one that was there first. */
function byWeight(
  [a, postsA]: readonly [string, readonly Post[]],
  [b, postsB]: readonly [string, readonly Post[]],
): number {
  const first = (posts: readonly Post[]): string => posts[0]?.date ?? '9999-99-99';
  return postsB.length - postsA.length || compareText(first(postsA), first(postsB)) || compareText(a, b);
}
