import type { MarkdownIt } from 'markdown-it';
import { parseDestination } from '../../core/markdown/inlines/destination.js';

/**
 * Reads `[a]({{< ref "b" >}})` as the link that a generator makes of it, which fills the template in before it reads
 * Markdown. Without this, the whitespace in there would end the target.
 */
export function readTemplateTargets(md: MarkdownIt): void {
  const parse = md.helpers.parseLinkDestination;
  md.helpers.parseLinkDestination = (text, start, max) => {
    const found = parse(text, start, max);
    if (!text.slice(start, found.pos).includes('{')) return found;
    const own = parseDestination(text.slice(0, max), start);
    return own && own.next > found.pos ? { ok: true, pos: own.next, str: own.target } : found;
  };
}
