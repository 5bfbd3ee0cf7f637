import { distance, fold, foldName } from '../text/spelling.js';

/** A longer name has no near spellings: nobody mistypes a whole paragraph. */
const LONGEST_NAME = 80;

/** In a shorter name, a wrong letter makes another word. */
const SHORTEST_NAME = 5;

/** In a shorter word, one letter instead of another makes another word: "Our Cat", "Our Car". */
const SHORTEST_TO_REPLACE = 5;

const ROMAN = /^(?=[ivxlcdm])m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Whether two different names differ in nothing but case, accents, and `_` or whitespace between words. */
export function isSameName(a: string, b: string): boolean {
  return isShort(a) && isShort(b) && foldName(a) === foldName(b);
}

/** Whether a name is short enough to be a slip for another one. */
export function isShort(name: string): boolean {
  return name.length <= LONGEST_NAME;
}

/**
 * Whether two names may be two spellings of one: the same except for case, accents and what is between words, or one
 * letter apart in a single word. Names that differ by a numeral, Roman or not, by a single letter that is a word of its
 * own, or by a word are different names.
 */
export function isSimilar(a: string, b: string): boolean {
  return isShort(a) && isShort(b) && areSimilar(loose(a), loose(b));
}

/** The same for two names as `loose` returns them. */
export function areSimilar(first: string, second: string): boolean {
  if (first === second) return true;
  if (Math.min(first.length, second.length) < SHORTEST_NAME) return false;
  const [wordsA, wordsB] = [first.split(' '), second.split(' ')];
  if (wordsA.length !== wordsB.length) return first.replaceAll(' ', '') === second.replaceAll(' ', '');
  const different = wordsA.flatMap((word, index) => {
    const other = wordsB[index] ?? '';
    return word === other ? [] : [[word, other] as const];
  });
  const [pair] = different;
  return different.length === 1 && pair !== undefined && isSlip(...pair);
}

/**
 * Returns a name without what may differ between two spellings of one name: case, accents, and `_`, `-` or whitespace
 * between words.
 */
export function loose(name: string): string {
  return foldName(fold(name));
}

function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 2 || !a.startsWith(b.charAt(0)) || digits(a) !== digits(b)) return false;
  if (ROMAN.test(a) && ROMAN.test(b)) return false;
  if (distance(a, b, 1) !== 1) return false;
  return shortest >= SHORTEST_TO_REPLACE || a.length !== b.length || isSwap(a, b);
}

function isSwap(a: string, b: string): boolean {
  const letters = (name: string): string => Array.from(name).sort().join('');
  return letters(a) === letters(b);
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}
