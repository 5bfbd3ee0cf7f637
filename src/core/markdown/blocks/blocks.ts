import type { Fragment } from './fragment.js';

/** A block that can hold text or HTML; of a table, each cell. */
export type Block = (
  | { readonly kind: 'cell' | 'html' }
  | {
      readonly kind: 'paragraph';
      /** What it is the first block of. */
      readonly opens: 'quote' | 'item' | undefined;
    }
  | {
      readonly kind: 'heading';
      readonly level: number;
      /** Whether it is underlined: then definitions may come before its text. */
      readonly setext: boolean;
      /** Whether it is outside every quote and list. */
      readonly topLevel: boolean;
      /** Where its `#`s or its underline are. */
      readonly marker: { readonly start: number; readonly end: number };
    }
) & {
  readonly content: Fragment;
  /** The label of the footnote that it is in. */
  readonly note: string | undefined;
};

/** What the lines of a heading say of it, wherever they are. */
export type WrittenHeading = Pick<
  Extract<Block, { kind: 'heading' }>,
  'level' | 'content' | 'setext' | 'marker'
>;

/** What a text is made of. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The labels of the footnotes, without `^`. */
  readonly notes: ReadonlySet<string>;
}
