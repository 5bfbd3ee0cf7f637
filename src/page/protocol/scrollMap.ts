/** A line of the source, and how far below the start of the page it is, in pixels. */
export interface Mark {
  readonly line: number;
  readonly top: number;
}

/**
 * The marks that lie further down in both the source and the page than all before them: what a footnote or a float puts
 * elsewhere would make the page jump.
 */
export function ascending(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || (mark.line > last.line && mark.top >= last.top)) kept.push(mark);
  }
  return kept;
}

/** How far down a line is; between two marks in proportion. `marks` ascend. */
export function topOf(marks: readonly Mark[], line: number): number {
  return interpolate(marks, line, 'line', 'top');
}

/** The line that is so far down; with a fraction. `marks` ascend. */
export function lineAtTop(marks: readonly Mark[], top: number): number {
  return interpolate(marks, top, 'top', 'line');
}

function interpolate(marks: readonly Mark[], value: number, from: keyof Mark, to: keyof Mark): number {
  let before: Mark | undefined;
  for (const after of marks) {
    if (after[from] > value) {
      if (!before) return after[to];
      const share = (value - before[from]) / (after[from] - before[from]);
      return before[to] + share * (after[to] - before[to]);
    }
    before = after;
  }
  return before?.[to] ?? 0;
}
