/** The neighbour that a link's text names. */
export type LinkRole = 'next' | 'previous';

const NEXT = '(?:up )?next';
const PREVIOUS = 'prev(?:ious)?';
const ROLE = new RegExp(
  `^(?:(?:read )?the )?(?:(${NEXT})|${PREVIOUS})(?: (?:blog )?(?:post|article|entry|part|chapter|instal?lment))?$`,
);
const TAG = /<[^>]*>/g;
/** What surrounds the words: marks of emphasis, arrows, punctuation. */
const AROUND = /[^\p{L}\p{N}]+/gu;
const LONGEST = 120;

/** Returns the neighbour that a link promises, if its whole text is `next post`, `← Previous` or the like. */
export function linkRole(written: string): LinkRole | undefined {
  if (written.length > LONGEST) return undefined;
  const match = ROLE.exec(written.replace(TAG, ' ').replace(AROUND, ' ').trim().toLowerCase());
  if (!match) return undefined;
  return match[1] === undefined ? 'previous' : 'next';
}

/** Returns the text of the element whose opening tag ends at `start`; empty if it is long or has no end. */
export function elementText(html: string, start: number, name: string): string {
  const text = html.slice(start, start + LONGEST);
  const end = text.toLowerCase().indexOf(`</${name}`);
  return end === -1 ? '' : text.slice(0, end);
}
