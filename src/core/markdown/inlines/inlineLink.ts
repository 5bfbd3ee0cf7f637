import type { Bracket, FoundInline } from './brackets.js';
import { parseDestination, skipLinkTitle, skipSpace } from './destination.js';

/** Reads `(target "title")` after the `]` at `close`: https://spec.commonmark.org/0.31.2/#inline-link */
export function inlineLink(text: string, opener: Bracket, close: number): FoundInline | undefined {
  const open = close + 1;
  if (text.charAt(open) !== '(') return undefined;
  const destination = parseDestination(text, skipSpace(text, open + 1));
  if (!destination) return undefined;
  const after = skipSpace(text, destination.next);
  const title = after > destination.next ? skipLinkTitle(text, after) : undefined;
  const last = skipSpace(text, title ?? after);
  if (text.charAt(last) !== ')') return undefined;
  const { target, start, end, angle } = destination;
  const between = text.slice(opener.start, close);
  const kind = opener.opens === 'image' ? 'image' : 'link';
  return { inline: { kind, target, start, end, angle, text: between }, end: last + 1 };
}
