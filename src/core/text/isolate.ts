/** Letters of the blocks whose scripts are written from right to left, Unicode's reserves for such scripts included. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether some of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Marks that change the direction of all that follows them until another mark ends it, and those that end it. */
const OPEN_ENDED = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Prepares a text for a line with other texts, like a title before a date: what is written from right to left is
 * enclosed in U+2068 … U+2069, so that it does not reorder what is beside it, and no mark in it has an effect after its
 * end. Any other text stays as it is, so that what is searched for or copied holds no invisible characters.
 */
export function isolate(text: string): string {
  const own = text.replace(OPEN_ENDED, '');
  return hasRightToLeft(own) ? `\u2068${own}\u2069` : own;
}
