import { type SlugPrefix, type SlugStyle, takeApart } from './slugStyle.js';

/** Longer names are cut off at a word: file systems have limits, and so do readers of addresses. */
const LONGEST = 80;

/** Returns the slug of a title, which has a letter or a digit, in the style of others. */
export function writeSlug(
  title: string,
  { prefix, separator, lowerCase }: SlugStyle,
  date: string,
  taken: readonly string[],
): string {
  const [first = '', ...others] = wordsOf(lowerCase ? title.toLowerCase() : title);
  let slug = Array.from(first).slice(0, LONGEST).join('');
  for (const word of others) {
    if (slug.length + separator.length + word.length > LONGEST) break;
    slug += separator + word;
  }
  return prefixFor(prefix, date, taken) + slug;
}

/** Letters keep their script; accents on Latin ones are removed, as are apostrophes. */
function wordsOf(title: string): readonly string[] {
  const plain = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function prefixFor(prefix: SlugPrefix, date: string, taken: readonly string[]): string {
  switch (prefix.kind) {
    case 'none':
      return '';
    case 'date':
      return date + prefix.separator;
    case 'number':
      return String(nextNumber(prefix.width, taken)).padStart(prefix.width, '0') + prefix.separator;
  }
}

/**
 * Returns the number after the last. A year, as in `2023-in-review`, is not such a number: it is far beyond what
 * counting would reach.
 */
function nextNumber(width: number, taken: readonly string[]): number {
  const numbers = taken
    .map(takeApart)
    .filter(({ kind }) => kind === 'number')
    .map(({ prefix }) => Number(prefix))
    .filter((number) => number < 10 ** width + taken.length);
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}
