import type { LineCursor } from './lineCursor.js';

/** A block that can hold others. */
export type Container = (
  | { readonly kind: 'quote' }
  | {
      readonly kind: 'item';
      readonly indent: number;
      /** Whether nothing has followed its marker yet: then a blank line ends it. */
      empty: boolean;
      /** The label, if it is a footnote. */
      readonly note?: string;
    }
) & {
  /** Whether a line of it has held anything. */
  filled: boolean;
};

/** As deep as quotes and lists nest; cmark's limit, too. Without one, a line of `- - -` would take quadratic time. */
export const DEEPEST = 100;

/** Counts how many of the first `count` containers go on in a line; skips their markers and indentation. */
export function matchContainers(containers: readonly Container[], count: number, cursor: LineCursor): number {
  for (let matched = 0; matched < count; matched++) {
    const container = containers[matched];
    if (container?.kind === 'quote') {
      if (!cursor.takeQuoteMarker()) return matched;
    } else if (container) {
      if (cursor.isBlank() ? container.empty : cursor.indent() < container.indent) return matched;
      cursor.skipColumns(container.indent);
    }
  }
  return count;
}

/** Returns the label of the innermost footnote. */
export function innermostNote(containers: readonly Container[]): string | undefined {
  const notes = containers.map((each) => (each.kind === 'item' ? each.note : undefined));
  return notes.findLast((note) => note !== undefined);
}
