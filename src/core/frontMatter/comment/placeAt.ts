import { comparePositions, contains, type Position } from '../../text/position.js';
import { lineEnd, lineStart, rangeBetween, type Source } from '../../text/source.js';
import type { Field, FrontMatter } from '../frontMatter.js';
import type { FrontMatterPlace } from '../syntax.js';

/** Returns the place in front matter at which an author who types there goes on; `undefined` outside it. */
export function placeAt(
  source: Source,
  frontMatter: FrontMatter,
  position: Position,
): FrontMatterPlace | undefined {
  const { lines, opening, closing, closingRange } = frontMatter;
  // front matter is not written as `<!-- key` on one line
  if (position.line <= opening.start.line) return undefined;
  const end = closing === 'closed' ? closingRange?.start : undefined;
  if (end && comparePositions(position, end) > 0) return undefined;
  const onLine = lines.filter(({ range }) => range.start.line === position.line);
  // of several fields on one line, the one that the cursor is in or after
  const line = onLine.findLast(({ range }) => comparePositions(range.start, position) <= 0) ?? onLine[0];
  switch (line?.kind) {
    case 'field': {
      const inKey = comparePositions(position, line.keyRange.end) <= 0;
      return inKey ? { kind: 'key', field: line } : valueOf(line);
    }
    case 'blank':
      return { kind: 'line', range: { start: position, end: position }, map: '' };
    case 'malformed':
      return contains(line.range, position) ? { kind: 'line', range: line.range, map: '' } : undefined;
    case undefined:
      // a comment that is not closed ends with its last field: the line below is the next one
      return lines.at(-1)?.range.end.line === position.line - 1 ? begunKey(source, position) : undefined;
  }
}

function valueOf({ key, value, valueRange: range }: Field): FrontMatterPlace {
  return { kind: 'value', key, range, typed: value, before: '', quote: '', within: 'field' };
}

function begunKey(source: Source, { line }: Position): FrontMatterPlace | undefined {
  const start = lineStart(source, line);
  const match = /^(\s*)([\p{L}\p{N}_.-]*)\s*$/u.exec(source.text.slice(start, lineEnd(source, line)));
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const from = start + match[1].length;
  return { kind: 'line', range: rangeBetween(source, from, from + match[2].length), map: '' };
}
