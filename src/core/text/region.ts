/** A part of a text, as offsets: `end` is that of the first character after it. */
export interface Region {
  readonly start: number;
  readonly end: number;
}
