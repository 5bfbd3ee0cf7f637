import type { Alias, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** What the library reads as a value. */
export type AnyNode = Scalar | YAMLMap | YAMLSeq | Alias | ParsedNode | null;

/** The tokens that a key and its value are made of, which the library's own type does not tell. */
export interface PairWithTokens {
  readonly srcToken?: {
    readonly start: readonly { readonly type: string }[];
    readonly sep?: readonly { readonly type: string; readonly offset: number }[];
  };
}

export function rangeOf({ range }: { readonly range?: readonly number[] | null }): readonly [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

export function quoteOf({ type }: Scalar): string {
  return type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : '';
}
