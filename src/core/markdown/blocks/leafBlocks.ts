import type { FragmentBuilder } from './fragment.js';

/** A block that holds no others, while its lines are read. */
export type Leaf =
  | { readonly kind: 'none' | 'code' }
  | { readonly kind: 'table'; readonly columns: number }
  | { readonly kind: 'formula'; readonly lastLine: number }
  | {
      readonly kind: 'paragraph';
      readonly content: FragmentBuilder;
      readonly opens: 'quote' | 'item' | undefined;
    }
  | { readonly kind: 'fence'; readonly marker: string; readonly length: number }
  | { readonly kind: 'html'; readonly content: FragmentBuilder; readonly end: RegExp };

export const NONE: Leaf = { kind: 'none' };
