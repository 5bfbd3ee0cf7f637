import type { Range } from '../../src/core/text/position.js';
import { createSource, rangeBetween } from '../../src/core/text/source.js';

/** A text without its marks, and what the marks stood around. */
export interface Marked {
  readonly text: string;
  /** In the order of their numbers, marks without one in the order in which they begin. */
  readonly ranges: readonly Range[];
}

interface OpenMark {
  readonly number: number;
  readonly start: number;
}

/**
 * Reads a fixture in which `⟦…⟧` marks a range and `⟦⟧` an empty one. `⟦2:…⟧` gives a mark a number, for marks that
 * are not wanted in the order of the text. Marks may nest.
 */
export function marked(fixture: string): Marked {
  const open: OpenMark[] = [];
  const closed: (OpenMark & { readonly end: number })[] = [];
  let text = '';
  let count = 0;
  for (const [piece = '', number] of fixture.matchAll(/⟦(?:(\d+):)?|⟧|[^⟦⟧]+/g)) {
    if (piece.startsWith('⟦')) {
      count++;
      open.push({ number: number === undefined ? count : Number(number), start: text.length });
    } else if (piece === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error(`⟧ without ⟦ in ${fixture}`);
      closed.push({ ...mark, end: text.length });
    } else {
      text += piece;
    }
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${fixture}`);
  const source = createSource(text);
  const ranges = closed
    .sort((a, b) => a.number - b.number)
    .map(({ start, end }) => rangeBetween(source, start, end));
  return { text, ranges };
}

/** A fixture with one mark. */
export function markedOnce(fixture: string): { readonly text: string; readonly range: Range } {
  const { text, ranges } = marked(fixture);
  const [range] = ranges;
  if (!range || ranges.length > 1) throw new Error(`Not one mark but ${ranges.length} in ${fixture}`);
  return { text, range };
}
