import type { Range } from '../text/position.js';
import { findGarbled, mayBeGarbled, type GarbledRun } from '../text/garbled.js';
import { applyReplacements } from '../text/replacements.js';
import type { Inline } from './inlines.js';

/** A word with characters that are UTF-8 read as Windows-1252. */
export interface GarbledWord {
  readonly range: Range;
  readonly repaired: string;
  /** The garbled characters alone, and what they were. */
  readonly runs: readonly { readonly range: Range; readonly repaired: string }[];
}

/** The same in a piece of text, with offsets. */
export interface GarbledPlace {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
  readonly runs: readonly GarbledRun[];
}

/** Addresses, code and comments: what a file is called, or a program prints, is not ours to repair. */
const NO_PROSE =
  /<(code|pre|script|style|kbd|samp)(?=[\s>])[^]{0,5000}?<\/\1\s*>|<!--[^]{0,5000}?-->|\s(?:href|src|srcset|poster|id|class)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** As much of a word is shown before and behind. */
const LONGEST = 40;

/** The garbled words of a block; `base` is where the text begins that the inlines were read from. */
export function garbledPlaces(
  text: string,
  inlines: readonly Inline[],
  base: number,
): readonly GarbledPlace[] {
  if (!mayBeGarbled(text)) return [];
  return garbledWords(withoutProseless(text, inlines, base));
}

/** The garbled words of a text. */
export function garbledWords(text: string): readonly GarbledPlace[] {
  const places: GarbledPlace[] = [];
  let runs: GarbledRun[] = [];
  let start = 0;
  const all = findGarbled(text);
  for (const [index, run] of all.entries()) {
    if (runs.length === 0)
      start = run.start - count(/[\p{L}\p{N}]*$/u, text.slice(Math.max(0, run.start - LONGEST), run.start));
    runs.push(run);
    const next = all[index + 1];
    const limit = Math.min(next?.start ?? text.length, run.end + LONGEST);
    const end = run.end + count(/^[\p{L}\p{N}]*/u, text.slice(run.end, limit));
    if (next?.start === end) continue;
    places.push({ start, end, repaired: repair(text, start, end, runs), runs });
    runs = [];
  }
  return places;
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

/** The text with blanks for all that is no prose, so that offsets stay. */
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
