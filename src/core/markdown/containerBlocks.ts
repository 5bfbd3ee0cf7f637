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
