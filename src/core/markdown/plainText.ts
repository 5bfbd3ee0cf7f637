import { PLACEHOLDER, withoutEmphasis } from './emphasis.js';
import type { Inline } from './inlines.js';

/** Emphasis in a longer text than any heading is left as it is. */
const LONGEST = 1000;

/** What a reader sees of inline Markdown: no markup, one blank where lines break. */
export function plainText(inlines: readonly Inline[]): string {
  // code and escapes are kept out of the way of emphasis: their stars are stars
  const literals: string[] = [];
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      text += inline.text.replaceAll(PLACEHOLDER, '\uFFFD');
    } else {
      literals.push(inline.kind === 'literal' || inline.kind === 'code' ? inline.text : '');
      text += PLACEHOLDER;
    }
  }
  const pieces = (text.length > LONGEST ? text : withoutEmphasis(text)).split(PLACEHOLDER);
  return pieces
    .map((piece, index) => piece + (literals[index] ?? ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
