/**
 * Words that an adult reads silently in a minute, in English non-fiction: M. Brysbaert, "How many words do we read per
 * minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238;

/** A letter of a script that writes no spaces between words counts as half a word. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** How many minutes an article takes, at least one. In code the names and numbers count, its signs do not. */
export function readingMinutes(html: string): number {
  const text = withoutComments(html)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const words = text.replace(IDEOGRAPH, ' ').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round((words + ideographs / 2) / WORDS_PER_MINUTE));
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return [first, ...rest.map((piece) => piece.split('-->').slice(1).join('-->'))].join(' ');
}
