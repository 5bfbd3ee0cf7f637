/** A piece of inline Markdown that matters to links and titles; offsets are those of the text it was read from. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** An e-mail address in angle brackets, an escaped character, a character reference, a formula. */
  | { readonly kind: 'literal'; readonly text: string }
  /** An address that is a link by itself: `<https://…>`, or `bare`, which it is only outside other links. */
  | {
      readonly kind: 'address';
      readonly target: string;
      readonly start: number;
      readonly end: number;
      readonly bare: boolean;
    }
  /** The unseen `[` of a link, an image, a reference or a note: what comes before that is in its brackets. */
  | { readonly kind: 'open' }
  | { readonly kind: 'code'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'html'; readonly start: number; readonly end: number }
  /** What would be a tag without the braces around it: `{{<img src="a.png">}}` of Hugo; `text` is all but those. */
  | { readonly kind: 'shortcode'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link' | 'image';
      /** Escapes and character references decoded. */
      readonly target: string;
      readonly start: number;
      readonly end: number;
      /** Whether angle brackets are around the target. */
      readonly angle: boolean;
      /** What is between the brackets, as written. */
      readonly text: string;
    }
  | { readonly kind: 'reference'; readonly label: string; readonly image: boolean }
  /** The label of what looks like a reference, `[text][label]`, and has no definition: it stays text. */
  | {
      readonly kind: 'undefined';
      readonly label: string;
      readonly image: boolean;
      readonly start: number;
      readonly end: number;
    }
  /** A footnote's mark with its label, or the end of a note in place, `^[…]`. */
  | { readonly kind: 'note'; readonly label?: string };

/** What is defined elsewhere in the text. */
export interface Definitions {
  /** Whether a normalised label has a reference definition. */
  readonly isDefined: (label: string) => boolean;
  /** Whether there is a footnote of this label, written without `^`. */
  readonly isNote: (label: string) => boolean;
}
