import type { Index } from '../index/index.js';
import { fieldsOf, type FrontMatter } from '../frontMatter/frontMatter.js';
import { fold, nearest } from '../text/spelling.js';

/** The known key that an unknown one was meant to be: a slip of the fingers, another case, `section` for `series_section`. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const part = fold(key);
  return nearest(key, known) ?? known.find((candidate) => candidate.split('_').includes(part));
}

/** Whether the author wrote this key, be it misspelt or in a line with another mistake, which is then the one to report. */
export function isAttempted(frontMatter: FrontMatter, key: string, { site }: Index): boolean {
  const fields = fieldsOf(frontMatter);
  if (fields.some((field) => field.key === key)) return true;
  const misspelt = fields.some(
    (field) => !site.keys.includes(field.key) && meantKey(field.key, site.keys) === key,
  );
  return (
    misspelt ||
    frontMatter.lines.some((line) => line.kind === 'malformed' && startsWithKey(line.text, key, site.keys))
  );
}

function startsWithKey(text: string, key: string, known: readonly string[]): boolean {
  const word = /^[\p{L}\p{N}_.-]+/u.exec(text)?.[0];
  if (word === undefined) return false;
  return word === key || (!known.includes(word) && meantKey(word, known) === key);
}
