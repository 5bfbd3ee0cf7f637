/**
 * Words that an adult reads silently in a minute, in English non-fiction: M. Brysbaert, "How many words do we read per
 * minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238;

/** A letter of a script that writes no spaces between words counts as half a word. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of an article; a half may be left over. In code the names and numbers count, its signs do not. */
export function countWords(html: string): number {
  const text = withoutComments(html)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const words = text.replace(IDEOGRAPH, ' ').match(WORD)?.length ?? 0;
  return words + ideographs / 2;
}

/** How many minutes it takes to read so many words, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return [first, ...rest.map((piece) => piece.split('-->').slice(1).join('-->'))].join(' ');
}
