import type { Range } from '../text/position.js';

/** A heading, such as `# The *first* day ##`. */
export interface Heading {
  readonly level: number;
  /** Without inline markup: `The first day`. */
  readonly text: string;
  /**
   * What links to it name, without `#`: the id written by its author, else its slug; empty if it has no letters, or if
   * its footnote is not shown, since nothing refers to it.
   */
  readonly anchor: string;
  /** The text as written: `The *first* day`; with an id of its own, `Noon {#lunch}`. */
  readonly range: Range;
  /** Whether it is outside every quote and list. */
  readonly topLevel: boolean;
  /**
   * The `#` or the underline; of level-1 headings and of what follows the second one, since nothing needs others. Not
   * in blocks of templates, where a line of code may look like a heading.
   */
  readonly marker: Range | undefined;
}

/** Whether a heading can be the title of a text. */
export function isTitle({ level, topLevel, text }: Heading): boolean {
  return level === 1 && topLevel && text !== '';
}
