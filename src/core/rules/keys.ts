import { fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import type { Site } from '../site/site.js';
import { completesTo, fold, nearest } from '../text/spelling.js';
import { validValue } from './validValue.js';

/** In a short key, two wrong letters make another word: `state` is not `date`. */
function allowedSlips(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The key of the site that an unknown one was meant to be: another case, a slip of the fingers, `section` for
 * `series_section`. A slip only where the value is one that the key may have.
 */
export function meantKey(key: string, value: string, site: Site): string | undefined {
  const { keys } = site.vocabulary;
  const folded = fold(key);
  const same = keys.find((known) => fold(known) === folded);
  if (same !== undefined) return same;
  const meant = nearest(key, keys, allowedSlips) ?? keys.find((known) => known.split('_').includes(folded));
  const possible = meant !== undefined && (value === '' || validValue(site, meant, value) !== undefined);
  return possible ? meant : undefined;
}

/** Whether a key can only be this one: another case, or a letter left out. */
export function isPlainlyKey(key: string, meant: string, { vocabulary: { keys } }: Site): boolean {
  return completesTo(key, meant, keys, allowedSlips);
}

/** Whether the author wrote this key, be it misspelt or in a line with another mistake, which is then the one to report. */
export function isAttempted(frontMatter: FrontMatter, key: string, site: Site): boolean {
  const fields = fieldsOf(frontMatter);
  if (fields.some((field) => field.key === key)) return true;
  const misspelt = fields.some(
    (field) => !site.vocabulary.keys.includes(field.key) && meantKey(field.key, field.value, site) === key,
  );
  return (
    misspelt ||
    frontMatter.lines.some((line) => line.kind === 'malformed' && startsWithKey(line.text, key, site))
  );
}

function startsWithKey(text: string, key: string, site: Site): boolean {
  const [, word, rest = ''] = /^([\p{L}\p{N}_.-]+)\s*:?\s*(.*)$/su.exec(text) ?? [];
  if (word === undefined) return false;
  return word === key || (!site.vocabulary.keys.includes(word) && meantKey(word, rest, site) === key);
}
