/** The characters of Windows-1252's bytes 0x80 to 0x9F; for a byte without one, most readers take the byte itself. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes that begin a character of UTF-8: the least, the greatest, how many follow, the least code point. */
const LEADS = [
  [0xc2, 0xdf, 1, 0x80],
  [0xe0, 0xef, 2, 0x800],
  [0xf0, 0xf4, 3, 0x10000],
] as const;

/** What the letters of a language, typography and signs are made of; from, to. */
const BELIEVABLE = [
  [0x00a0, 0x017f], // Latin
  [0x0218, 0x021b],
  [0x0386, 0x03ce], // Greek
  [0x0401, 0x0451], // Cyrillic
  [0x2010, 0x2044], // dashes, quotes, ellipsis
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x23ff],
  [0x2500, 0x27bf],
  [0x2b00, 0x2bff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xfe0f, 0xfe0f],
  [0xff01, 0xff60],
  [0x1f000, 0x1faff],
] as const;

/** Scripts of which one letter alone proves nothing. */
const NEEDS_COMPANY = [
  [0x0386, 0x0451],
  [0x3000, 0xd7a3],
] as const;

/** What may well follow a capital letter or an accented one. */
const PUNCTUATION = /[\u00A0‚„…‘’“”•–—‹›«»¡¿·]/;

type Ranges = readonly (readonly [number, number])[];

/** Returns the code point whose UTF-8 bytes the characters at `start` are; `undefined` if there is none. */
export function codePointAt(
  text: string,
  start: number,
): { readonly point: number; readonly end: number } | undefined {
  const lead = byteOf(text, start);
  for (const [least, greatest, count, lowest] of LEADS) {
    if (lead < least || lead > greatest) continue;
    let point = lead & (0x3f >> count);
    const end = start + count + 1;
    for (let offset = start + 1; offset < end; offset++) {
      const byte = byteOf(text, offset);
      if (byte < 0x80 || byte > 0xbf) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    return point < lowest || point > 0x10ffff ? undefined : { point, end };
  }
  return undefined;
}

/** Whether a character is one that posts hold. */
export function isBelievable(point: number): boolean {
  return isIn(BELIEVABLE, point);
}

/** Whether the characters from `start` to `end` may be meant as they are: `„Ä“`, `« café »`, `VOILÀ…`. */
export function isNatural(text: string, start: number, end: number, points: readonly number[]): boolean {
  const [point = 0, ...more] = points;
  if (more.length > 0) return false;
  if (isIn(NEEDS_COMPANY, point)) return true;
  const between = text.slice(start + 1, end);
  if (between.length > 1 || !PUNCTUATION.test(between)) return false;
  const inWord = /\p{Ll}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(end));
  // a no-break space, which nobody sees, is what a lone Â mostly was
  return !inWord && !(between === '\u00A0' && /[.,;:!?\d)]/.test(text.charAt(start - 1)));
}

function byteOf(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code <= 0xff) return code;
  const high = HIGH.indexOf(text.charAt(offset));
  return high === -1 ? NaN : 0x80 + high;
}

function isIn(ranges: Ranges, point: number): boolean {
  return ranges.some(([from, to]) => from <= point && point <= to);
}
