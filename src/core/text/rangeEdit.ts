import type { Range } from './position.js';

/** A change of one text, as LSP's `TextEdit`. `newText` breaks its lines with `\n`, even if the text does not. */
export interface RangeEdit {
  /** What is replaced; empty to insert something at that place. */
  readonly range: Range;
  readonly newText: string;
}
