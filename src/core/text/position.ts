/** A place in a text, as in LSP: zero-based line, zero-based UTF-16 code unit within the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch of text, as in LSP: `end` is the first position after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const SHARED_LINES = 1024;
const SHARED_CHARACTERS = 256;
const shared: Position[][] = Array.from({ length: SHARED_LINES }, () => []);

/**
 * Returns the position; near the top of a text, as the same value each time: positions are most of what is kept of
 * posts, and those of very many posts are the same.
 */
export function positionOf(line: number, character: number): Position {
  const onLine = character < SHARED_CHARACTERS ? shared[line] : undefined;
  if (!onLine) return { line, character };
  return (onLine[character] ??= { line, character });
}

/** Returns a negative number if `a` comes before `b`, a positive one if after, 0 if they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether `position` is in `range` or at its end, where a cursor still touches it. */
export function contains(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
