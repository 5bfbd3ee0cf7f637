import type { ScalarNode, ValueNode } from '../blocks/nodes.js';

/** What the library makes of a text: the whole value with its places, and the first error in it. */
export interface YamlText {
  /** `empty` if there are only comments; `undefined` if it could not be read at all. */
  readonly root: ValueNode | 'empty' | undefined;
  readonly error: YamlError | undefined;
}

export interface YamlError {
  /** The library's own name for it: `BAD_DQ_ESCAPE`. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Reads any YAML. Never throws. */
export type YamlLibrary = (text: string) => YamlText;

/** Returns where a value right after a colon begins: after one space, if there is one. */
export function afterColon(text: string, colon: number): number {
  const next = text[colon + 1];
  return next === ' ' || next === '\t' ? colon + 2 : colon + 1;
}

/** Makes a place for a value, with the whitespace that a value written there needs around it. */
export function emptyValue(text: string, place: number, flow: boolean): ScalarNode {
  const previous = text[place - 1];
  const next = text[place];
  return {
    kind: 'scalar',
    value: '',
    start: place,
    end: place,
    quote: '',
    flow: flow || undefined,
    before: previous === ' ' || previous === '\t' ? undefined : ' ',
    after: next === '#' ? ' ' : undefined,
  };
}
