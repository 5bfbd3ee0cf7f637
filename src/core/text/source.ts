import { type Position, positionOf, type Range } from './position.js';

/** A text together with the offsets at which its lines start. Offsets are UTF-16 code units. */
export interface Source {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

const LF = 10;
const CR = 13;

/** Splits at `\n`, `\r\n` and `\r`, the line ends of LSP and of VS Code's own text model. */
export function createSource(text: string): Source {
  const lineStarts = [0];
  // most texts hold no `\r`, and an engine finds `\n` many times quicker than a loop does
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
    return { text, lineStarts };
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) lineStarts.push(offset + 1);
  }
  return { text, lineStarts };
}

/** Returns the number of the line that holds `offset`. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStart(source, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Returns the offset at which `line` starts; the length of the text for a line after the last. */
export function lineStart(source: Source, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

/** Returns the offset at which the content of `line` ends, before its line end. */
export function lineEnd(source: Source, line: number): number {
  let end = lineStart(source, line + 1);
  if (line + 1 >= source.lineStarts.length) return end;
  if (source.text.charCodeAt(end - 1) === LF) end--;
  if (end > lineStart(source, line) && source.text.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** Returns the content of a line, without its line end. */
export function lineText(source: Source, line: number): string {
  return source.text.slice(lineStart(source, line), lineEnd(source, line));
}

/** Returns the number of the first line below `line` that is not blank; if there is none, the one after the last. */
export function nextTextLine(source: Source, line: number): number {
  let next = line + 1;
  while (next < source.lineStarts.length && lineText(source, next).trim() === '') next++;
  return next;
}

/** Returns where the text begins after a byte order mark. */
export function textStart({ text }: Source): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

export function positionAt(source: Source, offset: number): Position {
  const line = lineAt(source, offset);
  return positionOf(line, offset - lineStart(source, line));
}

export function rangeBetween(source: Source, start: number, end: number): Range {
  const from = positionAt(source, start);
  const { line } = from;
  // most ranges are in one line
  const isOneLine = start <= end && end < lineStart(source, line + 1);
  return {
    start: from,
    end: isOneLine ? positionOf(line, end - lineStart(source, line)) : positionAt(source, end),
  };
}

export function offsetAt(source: Source, position: Position): number {
  return Math.min(
    lineStart(source, position.line) + position.character,
    lineStart(source, position.line + 1),
  );
}

/** Returns the text in `range`. */
export function textIn(source: Source, range: Range): string {
  return source.text.slice(offsetAt(source, range.start), offsetAt(source, range.end));
}
