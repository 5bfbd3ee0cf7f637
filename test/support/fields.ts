import type { Field, FrontMatter } from '../../src/core/frontMatter/frontMatter.js';
import type { Range } from '../../src/core/text/position.js';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Front matter that says this, for what asks for keys and values alone: its places mean nothing. */
export function frontMatterOf(values: Readonly<Record<string, string | number>>): FrontMatter {
  return {
    syntax: 'yaml',
    range: NOWHERE,
    text: '',
    opening: NOWHERE,
    closing: 'closed',
    closingRange: NOWHERE,
    atTop: true,
    lines: Object.entries(values).map(([key, value]): Field => ({
      kind: 'field',
      key,
      keyRange: NOWHERE,
      value: String(value),
      valueRange: NOWHERE,
      range: NOWHERE,
      form: 'scalar',
      items: [],
      style: { quote: '', verbatim: true },
      strayWhitespace: [],
      noBreakSpaces: [],
    })),
  };
}
