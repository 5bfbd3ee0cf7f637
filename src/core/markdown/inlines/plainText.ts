import { CAN_CLOSE, CAN_OPEN, PLACEHOLDER, withoutEmphasis } from './emphasis.js';
import type { Inline } from './inlines.js';

/** In a text longer than any heading, emphasis is left as it is. */
const LONGEST = 1000;
const MARKS = new RegExp(`[${PLACEHOLDER}${CAN_OPEN}${CAN_CLOSE}]`, 'g');

/**
 * Returns what a reader sees of inline Markdown: no markup, no footnotes, one space where lines break, images as their
 * text.
 */
export function plainText(inlines: readonly Inline[]): string {
  return textOf(inlines, true).replace(/\s+/g, ' ').trim();
}

/**
 * Returns the text from which the slug of a heading is made: whitespace as it is except at line ends, and nothing of
 * images.
 */
export function textForSlug(inlines: readonly Inline[]): string {
  const lines = textOf(inlines, false).split('\n');
  return lines.map((line, index) => (index + 1 < lines.length ? line.trimEnd() : line)).join('\n');
}

function textOf(inlines: readonly Inline[], withImages: boolean): string {
  // code and escapes are hidden from emphasis: their stars are stars
  const pieces: string[] = [];
  const literals: string[] = [];
  const open: { readonly pieces: number; readonly literals: number }[] = [];
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
        pieces.push(inline.text.replace(MARKS, '\uFFFD'));
        break;
      case 'literal':
      case 'code':
        literals.push(inline.text);
        pieces.push(PLACEHOLDER);
        break;
      case 'address':
        literals.push(inline.target);
        pieces.push(PLACEHOLDER);
        break;
      case 'shortcode':
        // a slug holds what the generator makes of it, which is not known
        literals.push(withImages ? inline.text : '');
        pieces.push(PLACEHOLDER);
        break;
      case 'html':
        literals.push('');
        pieces.push(PLACEHOLDER);
        break;
      case 'open':
        open.push({ pieces: pieces.length, literals: literals.length });
        pieces.push(CAN_OPEN);
        break;
      case 'link':
      case 'image':
      case 'reference':
      case 'note': {
        const start = open.pop();
        const isImage = inline.kind === 'image' || (inline.kind === 'reference' && inline.image);
        if (start && (inline.kind === 'note' || (isImage && !withImages))) {
          pieces.length = start.pieces + 1;
          literals.length = start.literals;
        }
        pieces.push(CAN_CLOSE);
        break;
      }
      case 'undefined':
    }
  }
  const written = pieces.join('');
  const shown = (written.length > LONGEST ? written : withoutEmphasis(written)).replace(
    /[\uFDD1\uFDD2]/g,
    '',
  );
  return shown
    .split(PLACEHOLDER)
    .map((piece, index) => piece + (literals[index] ?? ''))
    .join('');
}
