import type { Alias, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';

export type AnyNode = Scalar | YAMLMap | YAMLSeq | Alias | ParsedNode | null;

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
