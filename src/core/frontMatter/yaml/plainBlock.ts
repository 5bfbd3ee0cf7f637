import type { ScalarNode } from '../blocks/nodes.js';

/** A block scalar, and where the line after it begins. */
export interface PlainBlock {
  readonly scalar: ScalarNode;
  readonly next: number;
}

/**
 * Reads the block scalar whose header ends at `headerEnd`, below a key at this column: lines at one column, without
 * blank lines between them or spaces at their ends. `undefined` for any other.
 */
export function plainBlock(text: string, headerEnd: number, column: number): PlainBlock | undefined {
  const header =
    text[headerEnd - 1] === '-' ? text.slice(headerEnd - 2, headerEnd) : text.slice(headerEnd - 1, headerEnd);
  const lines: string[] = [];
  const contentStart = lineEnd(text, headerEnd);
  let next = afterLineBreak(text, contentStart);
  let contentEnd = contentStart;
  let indent: number | undefined;
  let isOver = false;
  while (next < text.length) {
    const end = lineEnd(text, next);
    let first = next;
    while (first < end && text.charCodeAt(first) === SPACE) first++;
    if (first === end) {
      if (first > next) return undefined;
      isOver = true;
    } else if (first - next <= column) break;
    else if (isOver || (indent ??= first - next) !== first - next || text.charCodeAt(end - 1) === SPACE)
      return undefined;
    else {
      lines.push(text.slice(first, end));
      contentEnd = end;
    }
    next = afterLineBreak(text, end);
  }
  if (indent === undefined) return undefined;
  const value = lines.join(header.startsWith('>') ? ' ' : '\n') + (header.endsWith('-') ? '' : '\n');
  const start = afterLineBreak(text, contentStart) + indent;
  const block = { header, headerStart: headerEnd - header.length, contentStart, contentEnd, indent };
  return { scalar: { kind: 'scalar', value, start, end: contentEnd, quote: '', block }, next };
}

const SPACE = 32;

/** Returns the end of a line, before its line break. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

function afterLineBreak(text: string, end: number): number {
  if (text[end] === '\r') return end + 2;
  return end < text.length ? end + 1 : end;
}
