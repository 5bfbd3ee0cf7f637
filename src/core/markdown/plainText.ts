import type { Inline } from './inlines.js';

/** A stretch that emphasis can be closed around: `*x*`, `__x__`, `~~x~~`, with `_` only at the edges of words. */
const EMPHASIS = [
  /(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^]*?[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=[^\s~])([^~]*[^\s~])\1/g,
];

/** Emphasis in a longer text than any heading is left as it is: looking for its pairs takes time. */
const LONGEST = 1000;

/** What a reader sees of inline Markdown: no markup, one blank where lines break. */
export function plainText(inlines: readonly Inline[]): string {
  // code and escapes are kept out of the way of emphasis: their stars are stars
  const literals: string[] = [];
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'literal') text += `\u0000${literals.push(inline.text) - 1}\u0000`;
  }
  // twice, for emphasis within emphasis
  for (let round = 0; round < 2 && text.length <= LONGEST; round++)
    for (const pattern of EMPHASIS) text = text.replace(pattern, '$2');
  return text
    .replace(/\u0000(\d+)\u0000/g, (_, index: string) => literals[Number(index)] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
