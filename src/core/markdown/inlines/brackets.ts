import type { Inline } from './inlines.js';

/** What may begin a link, an image or a note. */
export interface Bracket {
  readonly opens: 'link' | 'image' | 'note';
  /** The offset after the `[`. */
  readonly start: number;
  /** Where the `[` is among the inlines, as text until it turns out to open a link. */
  readonly inline: number;
  /** Whether another `[` comes after it: then what is between its brackets is not a label. */
  inner: boolean;
  /** What no longer opened a link when it was opened. */
  readonly deadBelow: number;
}

/** A link or image, and where its markup ends. */
export interface FoundInline {
  readonly inline: Inline;
  readonly end: number;
}
