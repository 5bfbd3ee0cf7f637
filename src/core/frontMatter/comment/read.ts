import { toSource } from '../../markdown/blocks/fragment.js';
import { parseBlocks } from '../../markdown/blocks/parseBlocks.js';
import { beginsWithSilence } from '../../markdown/parseSilence.js';
import { ownString } from '../../text/ownString.js';
import { positionOf, type Range } from '../../text/position.js';
import { lineAt, lineEnd, lineStart, lineText, rangeBetween, type Source } from '../../text/source.js';
import type { EarlyEnd, FrontMatter, FrontMatterLine } from '../frontMatter.js';
import type { KnowsKey } from '../syntax.js';
import { findEnd } from './findEnd.js';
import { findWrongEnd } from './findWrongEnd.js';
import { parseLine } from './parseLine.js';
import { splitColons } from './splitColons.js';
import { splitFields } from './splitFields.js';
import { CLOSING, OPENING } from './write.js';

/** As much as shows whether a comment silences rules. */
const LONGEST_SILENCE = 100;

/** Nobody writes more: what follows in a comment that has no end is not worth reading as fields. */
const MOST_LINES = 10_000;

/** What only a body holds: a heading, a fence, another comment. */
const BODY_LINE = /^(?:#{1,6}(?:\s|$)|```|~~~|<!--)/;

export function read(source: Source, knows: KnowsKey): FrontMatter | undefined {
  const start = findOpening(source);
  if (start === undefined || isSilence(source.text, start)) return undefined;
  return readAt(source, start, true, knows);
}

/** Reads the comments that are blocks of their own, wherever they are, in the order of the text. */
export function* readMisplaced(source: Source, knows: KnowsKey): Generator<FrontMatter> {
  for (const start of comments(source)) yield readAt(source, start, false, knows);
}

/** Returns the offset of a comment's `<!--` if only a BOM and blank lines precede it. */
function findOpening(source: Source): number | undefined {
  for (let line = 0; line < source.lineStarts.length; line++) {
    const content = lineText(source, line);
    const whitespace = /^\uFEFF?\s*/.exec(content)?.[0].length ?? 0;
    if (whitespace < content.length) {
      // four spaces make it code
      return /^\uFEFF? {0,3}<!--/.test(content) ? lineStart(source, line) + whitespace : undefined;
    }
  }
  return undefined;
}

/** How many comments that follow each other in one block are read. */
const MOST_IN_BLOCK = 10;

/** Returns the offsets of the comments that are blocks of their own, or follow one on its line. */
function* comments(source: Source): Generator<number> {
  if (!source.text.includes(OPENING)) return;
  for (const block of parseBlocks(source, 0).blocks) {
    if (block.kind !== 'html' || !block.content.text.startsWith(OPENING)) continue;
    const { content } = block;
    for (
      let at = 0, count = 0;
      at !== -1 && count < MOST_IN_BLOCK;
      at = nextComment(content.text, at), count++
    ) {
      const start = toSource(content, at);
      if (!isSilence(source.text, start)) yield start;
    }
  }
}

/** Returns where the next comment begins right after the one at `offset`; -1 if there is none. */
function nextComment(text: string, offset: number): number {
  const close = text.indexOf(CLOSING, offset + OPENING.length);
  if (close === -1) return -1;
  let next = close + CLOSING.length;
  while (/\s/.test(text.charAt(next))) next++;
  return text.startsWith(OPENING, next) ? next : -1;
}

/** A comment that silences rules is never front matter. */
function isSilence(text: string, start: number): boolean {
  return beginsWithSilence(text.slice(start, start + LONGEST_SILENCE));
}

/** Reads the comment whose `<!--` is at `start` as front matter. Any text has a result. */
function readAt(source: Source, start: number, atTop: boolean, knows: KnowsKey): FrontMatter {
  const contentStart = start + OPENING.length;
  const { close, early, lastLine } = findEnd(source, contentStart);
  const limit = close ?? (lastLine === undefined ? source.text.length : lineEnd(source, lastLine));
  const all = parseLines(source, contentStart, limit, close !== undefined);
  const isClosed = close !== undefined && !swallowsBody(all, knows);
  const wrong =
    isClosed || lastLine !== undefined
      ? undefined
      : findWrongEnd(source, all, knows, lastKnownField(all, knows));
  const { lines, end } = isClosed
    ? { lines: all, end: close + CLOSING.length }
    : wrong
      ? { lines: parseLines(source, contentStart, wrong.start, true), end: wrong.end }
      : lastLine !== undefined
        ? { lines: all, end: limit }
        : upToLastField(source, start, all, knows);
  return {
    syntax: 'comment',
    range: rangeBetween(source, start, end),
    text: ownString(source.text.slice(start, end)),
    opening: rangeBetween(source, start, contentStart),
    closing: isClosed ? 'closed' : close === undefined ? 'missing' : 'late',
    closingRange: close === undefined ? undefined : rangeBetween(source, close, close + CLOSING.length),
    ...(wrong && { wrongEnd: rangeBetween(source, wrong.start, wrong.end) }),
    ...((isClosed || lastLine !== undefined) &&
      early.length > 0 && { earlyEnds: early.map((at) => earlyEnd(source, at, limit)) }),
    ...(isClosed && afterEnd(source, end)),
    atTop,
    lines: splitColons(splitFields(lines, knows), knows),
  };
}

/** Returns the lines of a comment without an end of its own that are front matter, and where the last of them ends. */
function upToLastField(source: Source, start: number, all: readonly FrontMatterLine[], knows: KnowsKey) {
  const count = countFieldLines(all, knows);
  return { lines: all.slice(0, count), end: lineEnd(source, lineAt(source, start) + count - 1) };
}

/** Returns what follows a comment on its line, unless it is HTML or another comment. */
function afterEnd(source: Source, end: number): Pick<FrontMatter, 'afterEnd'> {
  const rest = source.text.slice(end, lineEnd(source, lineAt(source, end)));
  const text = rest.trim();
  if (text === '' || text.startsWith('<')) return {};
  const start = end + rest.indexOf(text);
  return { afterEnd: { range: rangeBetween(source, start, start + text.length), text: ownString(text) } };
}

/** Returns a `-->` inside a value, with what follows it up to the end that was meant, or to that of the last field. */
function earlyEnd(source: Source, at: number, limit: number): EarlyEnd {
  const end = at + CLOSING.length;
  let start = at;
  // `--->` is one arrow
  while (source.text.charAt(start - 1) === '-') start--;
  return { range: rangeBetween(source, start, end), lost: source.text.slice(end, limit) };
}

/** Returns the comment's lines; the first comes after its `<!--`, the last before its `-->`. */
function parseLines(source: Source, start: number, limit: number, closed: boolean): FrontMatterLine[] {
  const first = lineAt(source, start);
  const last = lineAt(source, limit);
  const lastRead = Math.min(last, first + MOST_LINES - 1);
  const lines: FrontMatterLine[] = [];
  for (let line = first; line <= lastRead; line++) {
    const lineOffset = lineStart(source, line);
    const from = Math.max(start, lineOffset);
    const to = Math.max(from, Math.min(limit, lineEnd(source, line)));
    lines.push(
      parseLine(source.text.slice(from, to), rangeIn(line, from - lineOffset), {
        // whitespace next to `<!--` and `-->` is how a comment is written
        afterOpening: line === first,
        beforeClosing: closed && line === last,
      }),
    );
  }
  return lines;
}

function rangeIn(line: number, character: number) {
  return (start: number, end: number): Range => ({
    start: positionOf(line, character + start),
    end: positionOf(line, character + end),
  });
}

/** Whether a `-->` ends the comment only after the body has begun. */
function swallowsBody(lines: readonly FrontMatterLine[], knows: KnowsKey): boolean {
  const first = lastKnownField(lines, knows) + 1;
  return lines.some(
    (line, index) =>
      index >= first &&
      line.kind === 'malformed' &&
      // `# a remark` among the fields is a malformed line; a heading of the body has a blank line before it
      (holdsComment(line) || (isBodyLine(line) && lines[index - 1]?.kind === 'blank')),
  );
}

/** Whether another comment begins there: the one before was never closed. */
function holdsComment(line: FrontMatterLine): boolean {
  return line.kind === 'malformed' && line.text.includes(OPENING);
}

function isBodyLine(line: FrontMatterLine): boolean {
  return line.kind === 'malformed' && BODY_LINE.test(line.text);
}

/**
 * Counts the lines of a comment without an end of its own that are front matter: at least up to the last known field,
 * and from there to a body line, or prose after a blank line.
 */
function countFieldLines(lines: readonly FrontMatterLine[], knows: KnowsKey): number {
  const known = lastKnownField(lines, knows) + 1;
  let count = Math.max(1, known);
  for (const [index, line] of lines.entries()) {
    if (index < known || line.kind === 'blank') continue;
    if (isBodyLine(line) || holdsComment(line) || lines[index - 1]?.kind === 'blank') break;
    count = index + 1;
  }
  return count;
}

/**
 * Returns the line of the last key that the site knows; a key written again counts as body: code shows front matter,
 * too.
 */
function lastKnownField(lines: readonly FrontMatterLine[], knows: KnowsKey): number {
  const seen = new Set<string>();
  let last = -1;
  for (const [index, line] of lines.entries()) {
    const key = line.kind === 'field' ? line.key : line.kind === 'malformed' ? line.meant?.key : undefined;
    if (key === undefined || !knows(key) || seen.has(key)) continue;
    seen.add(key);
    last = index;
  }
  return last;
}
