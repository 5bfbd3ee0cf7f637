import { ownString } from '../../text/ownString.js';
import { lineEnd, lineStart, lineText, rangeBetween, type Source, textStart } from '../../text/source.js';
import type { FrontMatter } from '../frontMatter.js';
import type { BlockReading } from './nodes.js';
import { toLines } from './toFields.js';

/** How a syntax delimits its front matter. */
export interface Delimiters {
  readonly id: FrontMatter['syntax'];
  /** Three characters, alone on the first line: `---`. */
  readonly opening: string;
  readonly isClosing: (line: string) => boolean;
  /** Whether a line is a key with its value: a thematic break, too, may begin a text. */
  readonly isField: (line: string) => boolean;
  /** Whether there is nothing to read on a line, as on one with a comment. */
  readonly isIgnored: (line: string) => boolean;
  /** Reads what is between the delimiters: what of `text` follows `start`. */
  readonly read: (text: string, start: number) => BlockReading;
}

/** Nobody writes more; a thematic break at the top of a long text is not worth looking for another. */
const MOST_LINES = 10_000;

/** A single word, perhaps a key that is being typed. */
const BEGUN_KEY = /^[\p{L}\p{N}_.-]+[ \t]*$/u;

/** Finds and reads front matter between two lines that hold nothing but delimiters. */
export function readDelimited(source: Source, delimiters: Delimiters): FrontMatter | undefined {
  const top = textStart(source);
  const { opening } = delimiters;
  if (!source.text.startsWith(opening, top) || lineText(source, 0).slice(top).trimEnd() !== opening)
    return undefined;
  const closing = closingLine(source, delimiters);
  if (closing === undefined) {
    if (!delimiters.isField(lineText(source, 1))) return undefined;
    const last = lastOfBlock(source);
    // a longer one may well have an end
    return last < MOST_LINES ? unclosed(source, delimiters, last, undefined) : undefined;
  }
  if (!looksLikeFields(source, closing, delimiters)) return undefined;
  const text = ownString(source.text.slice(top, lineEnd(source, closing)));
  const inside = text.slice(0, lineStart(source, closing) - top);
  const reading = delimiters.read(inside, lineStart(source, 1) - top);
  if (reading.mistakes.length > 0) {
    const late = lineBeforeBody(source, closing, delimiters);
    if (late !== undefined) return unclosed(source, delimiters, late, closing);
  }
  return {
    syntax: delimiters.id,
    range: rangeBetween(source, top, top + text.length),
    text,
    opening: rangeBetween(source, top, top + opening.length),
    closing: 'closed',
    closingRange: delimiter(source, closing),
    atTop: true,
    lines: toLines({ source, text, start: top }, reading),
  };
}

function closingLine(source: Source, { isClosing }: Delimiters): number | undefined {
  const limit = Math.min(source.lineStarts.length, MOST_LINES);
  for (let line = 1; line < limit; line++) if (isClosing(lineText(source, line))) return line;
  return undefined;
}

function delimiter(source: Source, line: number): FrontMatter['opening'] {
  return rangeBetween(source, lineStart(source, line), lineStart(source, line) + 3);
}

function looksLikeFields(source: Source, closing: number, { isField, isIgnored }: Delimiters): boolean {
  let written = 0;
  let begun = 0;
  for (let line = 1; line < closing; line++) {
    const text = lineText(source, line);
    if (isField(text)) return true;
    if (isIgnored(text)) continue;
    written++;
    if (BEGUN_KEY.test(text)) begun++;
  }
  return written === begun && written <= 1;
}

/** Returns the last line before the first blank one: how far unclosed front matter goes. */
function lastOfBlock(source: Source): number {
  let line = 1;
  const limit = Math.min(source.lineStarts.length, MOST_LINES + 1);
  while (line + 1 < limit && lineText(source, line + 1).trim() !== '') line++;
  return line;
}

/** Returns the line after which the body begins, if that is before the closing line: after a blank line, prose. */
function lineBeforeBody(
  source: Source,
  closing: number,
  { isField, isIgnored }: Delimiters,
): number | undefined {
  let blank: number | undefined;
  for (let line = 1; line < closing; line++) {
    const text = lineText(source, line);
    if (text.trim() === '') blank ??= line;
    else if (isField(text)) blank = undefined;
    else if (blank !== undefined && !isIgnored(text) && /^(?:[\p{L}\p{N}]+[,.]?[ \t]|!?\[.*\]\()/u.test(text))
      return blank > 1 ? blank - 1 : undefined;
  }
  return undefined;
}

/** Makes front matter up to the end of `last`, whose end is missing or too late. */
function unclosed(
  source: Source,
  { id, opening, read }: Delimiters,
  last: number,
  late: number | undefined,
): FrontMatter {
  const top = textStart(source);
  const text = ownString(source.text.slice(top, lineEnd(source, last)));
  return {
    syntax: id,
    range: rangeBetween(source, top, top + text.length),
    text,
    opening: rangeBetween(source, top, top + opening.length),
    closing: late === undefined ? 'missing' : 'late',
    closingRange: late === undefined ? undefined : delimiter(source, late),
    atTop: true,
    lines: toLines({ source, text, start: top }, read(text, lineStart(source, 1) - top)),
  };
}
