import { findGarbled, type GarbledRun, mayBeGarbled } from '../text/garbled.js';
import type { Range } from '../text/position.js';
import { applyReplacements } from '../text/replacements.js';
import type { Inline } from './inlines/inlines.js';

/** A word with characters that are UTF-8 read as Windows-1252. */
export interface GarbledWord {
  /** The whole word: `machineâ€™s`. */
  readonly range: Range;
  readonly repaired: string;
  /** Whether it may be shown on purpose: in quotation marks, or next to the word as it should be. */
  readonly quoted: boolean;
  /** The garbled characters alone, `â€™`, and what they were, `’`. */
  readonly runs: readonly { readonly range: Range; readonly repaired: string }[];
}

/** The same in a piece of text, with offsets. */
export interface GarbledPlace {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
  readonly quoted: boolean;
  readonly runs: readonly GarbledRun[];
}

/** Addresses, code and comments: the name of a file, or what a program prints, is not to be repaired here. */
const NO_PROSE =
  /<(code|pre|script|style|kbd|samp)(?=[\s>])[^]{0,5000}?<\/\1\s*>|<!--[^]{0,5000}?-->|\s(?:href|src|srcset|poster|id|class)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

const ABOUT_ENCODINGS =
  /mojibake|文字化け|乱码|亂碼|кракозябр|utf[- ]?(?:8|16)|unicode|windows-125\d|cp-?125\d|latin-?1|iso[- ]?8859|charset|code ?page|character (?:set|encoding)|zeichensatz|kodierung|кодировк|encodage|codificaci|\b(?:en|de)cod(?:e[dr]?|ings?)\b|\bgarbled\b/i;

/** Pairs of quotation marks with what is between them, no longer than a sentence or two. */
const QUOTATION =
  /"[^"]{1,300}"|“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|»[^«]{1,300}«|‘[^’]{1,300}’|(?<![\p{L}\p{N}])'[^']{1,300}'(?![\p{L}\p{N}])/gu;

/** How much of a word is shown before and after. */
const LONGEST = 40;

const WORD = /[\p{L}\p{M}\p{N}’']+/gu;

/**
 * Returns the garbled words of a block; `base` is where the text of the inlines begins. `beside` returns the words on
 * the same lines.
 */
export function garbledPlaces(
  text: string,
  inlines: readonly Inline[],
  base: number,
  beside: () => ReadonlySet<string>,
): readonly GarbledPlace[] {
  if (!mayBeGarbled(text)) return [];
  return garbledWords(withoutProseless(text, inlines, base), beside);
}

/** Returns the words of a text. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

/** Returns the garbled words of a text; `beside` returns the words with which it may compare them. */
export function garbledWords(
  text: string,
  beside: () => ReadonlySet<string> = () => wordsOf(text),
): readonly GarbledPlace[] {
  const places: GarbledPlace[] = [];
  let runs: GarbledRun[] = [];
  let start = 0;
  const all = findGarbled(text);
  if (all.length === 0) return places;
  const quotations = quotationsIn(withoutRuns(text, all));
  const intact = beside();
  for (const [index, run] of all.entries()) {
    if (runs.length === 0)
      start = run.start - count(/[\p{L}\p{N}]*$/u, text.slice(Math.max(0, run.start - LONGEST), run.start));
    runs.push(run);
    const next = all[index + 1];
    const limit = Math.min(next?.start ?? text.length, run.end + LONGEST);
    const end = run.end + count(/^[\p{L}\p{N}]*/u, text.slice(run.end, limit));
    if (next?.start === end) continue;
    const repaired = repair(text, start, end, runs);
    const words = [...wordsOf(repaired)];
    // `café` becomes `cafÃ©`: what is compared is shown on purpose
    const isCompared = words.length > 0 && words.every((word) => intact.has(word));
    places.push({ start, end, repaired, quoted: isCompared || isWithin(quotations, start, end), runs });
    runs = [];
  }
  return places;
}

/** Whether a text is about encodings: then it shows garbled characters on purpose. Quick if nothing is garbled. */
export function isAboutEncodings(text: string): boolean {
  return mayBeGarbled(text) && ABOUT_ENCODINGS.test(text);
}

function count(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function repair(text: string, start: number, end: number, runs: readonly GarbledRun[]): string {
  const replacements = runs.map((run) => ({
    start: run.start - start,
    end: run.end - start,
    text: run.repaired,
  }));
  return applyReplacements(text.slice(start, end), replacements);
}

/** Returns the text with spaces in place of all that is not prose, so that offsets stay. */
function withoutProseless(text: string, inlines: readonly Inline[], base: number): string {
  const parts: string[] = [];
  let offset = 0;
  for (const inline of inlines) {
    if (inline.kind !== 'code' && inline.kind !== 'link' && inline.kind !== 'image') continue;
    const [start, end] = [base + inline.start, base + inline.end];
    if (start < offset) continue;
    parts.push(text.slice(offset, start), ' '.repeat(end - start));
    offset = end;
  }
  const prose = parts.join('') + text.slice(offset);
  return prose.replace(NO_PROSE, (found) => ' '.repeat(found.length));
}

/** Garbled characters hold quotation marks, too. */
function withoutRuns(text: string, runs: readonly GarbledRun[]): string {
  const spaces = runs.map(({ start, end }) => ({ start, end, text: ' '.repeat(end - start) }));
  return applyReplacements(text, spaces);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(QUOTATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether one of the spans, which are in order, holds a place; by bisection. */
function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) >= end) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= start;
}
