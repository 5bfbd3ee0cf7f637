import type { FrontMatter } from '../../frontMatter/frontMatter.js';
import type { Site } from '../../site/site.js';
import { groupBy } from '../../text/groupBy.js';
import { memoize } from '../../text/memoize.js';
import { completesTo, fold, nearest } from '../../text/spelling.js';
import { validValue } from './validValue.js';

/** In a short key, two wrong letters make another word: `state` is not `date`. */
function allowedSlips(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Returns the key of the site that an unknown one was meant to be: another case, a typing mistake, `section` for
 * `series_section`. A typing mistake only if the value is one that the key may have.
 */
export function meantKey(key: string, value: string, site: Site): string | undefined {
  const { bySpelling, byLength, byWord } = spellings(site.vocabulary.keys);
  const folded = fold(key);
  const same = bySpelling.get(folded);
  if (same !== undefined) return same;
  const slips = allowedSlips(folded.length);
  const alike = Array.from({ length: 2 * slips + 1 }, (_, index) => folded.length - slips + index);
  const meant =
    nearest(
      key,
      alike.flatMap((length) => byLength.get(length) ?? []),
      allowedSlips,
    ) ?? byWord.get(folded);
  const possible = meant !== undefined && (value === '' || validValue(site, meant, value) !== undefined);
  return possible ? meant : undefined;
}

/**
 * Returns the keys of a site, in their order, by what an unknown key is compared with; many posts may have many unknown
 * keys.
 */
const spellings = memoize((keys: readonly string[]) => {
  const latestFirst = [...keys].reverse();
  return {
    bySpelling: new Map(latestFirst.map((key) => [fold(key), key])),
    byLength: groupBy(keys, (key) => fold(key).length),
    /** `section` for `series_section`. */
    byWord: new Map(latestFirst.flatMap((key) => key.split('_').map((word) => [word, key] as const))),
  };
});

/** Whether a key can only be this one: another case, or a missing letter. */
export function isPlainlyKey(key: string, meant: string, { vocabulary: { keys } }: Site): boolean {
  return completesTo(key, meant, keys, allowedSlips);
}

/**
 * Returns the keys that the author wrote, even misspelt or in a line with another mistake: then that is the one to
 * report, and none of them is missing.
 */
export function attemptedKeys({ lines }: FrontMatter, site: Site): ReadonlySet<string> {
  const { infos } = site.vocabulary;
  const attempted = new Set<string>();
  for (const line of lines) {
    const written = line.kind === 'field' ? line : line.kind === 'malformed' ? startOf(line.text) : undefined;
    if (!written) continue;
    attempted.add(written.key);
    const meant = infos.has(written.key) ? undefined : meantKey(written.key, written.value, site);
    if (meant !== undefined) attempted.add(meant);
  }
  return attempted;
}

/** Returns the word that a line begins with, and what follows it. */
function startOf(text: string): { readonly key: string; readonly value: string } | undefined {
  const [, key, value = ''] = /^([\p{L}\p{N}_.-]+)\s*:?\s*(.*)$/su.exec(text) ?? [];
  return key === undefined ? undefined : { key, value };
}
