import type { Inline } from './inlines/inlines.js';

/**
 * Removes the bare addresses that are in links or in the words of images from the inlines of a text: there, the page
 * does not make links of them.
 */
export function withoutLinkedAddresses(inlines: readonly Inline[], text: string): readonly Inline[] {
  // where each bracket opened that is still open, and the bare addresses so far that are in no link
  const opened: number[] = [];
  const alone: number[] = [];
  const linked = new Set<Inline>();
  let elements = 0;
  for (const [place, inline] of inlines.entries()) {
    switch (inline.kind) {
      case 'open':
        opened.push(place);
        break;
      case 'html':
      case 'shortcode':
        if (/^<a[\s>]/i.test(text.slice(inline.start, inline.start + 3))) elements++;
        else if (/^<\/a[\s>]/i.test(text.slice(inline.start, inline.start + 4)))
          elements = Math.max(0, elements - 1);
        break;
      case 'address':
        if (inline.bare && elements > 0) linked.add(inline);
        else if (inline.bare) alone.push(place);
        break;
      case 'note':
        opened.pop();
        break;
      case 'link':
      case 'image':
      case 'reference': {
        const start = opened.pop() ?? place;
        while ((alone.at(-1) ?? -1) > start) {
          const inner = inlines[alone.pop() ?? place];
          if (inner) linked.add(inner);
        }
        break;
      }
      case 'text':
      case 'literal':
      case 'code':
      case 'undefined':
    }
  }
  return linked.size === 0 ? inlines : inlines.filter((inline) => !linked.has(inline));
}
