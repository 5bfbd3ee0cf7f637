import type { Bracket, FoundInline } from './brackets.js';
import type { Definitions, Inline } from './inlines.js';
import { LONGEST_LABEL, looksLikeReference, normaliseLabel, parseLabel } from './label.js';

/** Reads `[label]`, `[]` or nothing after the `]` at `close`: https://spec.commonmark.org/0.31.2/#reference-link */
export function referenceLink(
  text: string,
  opener: Bracket,
  close: number,
  definitions: Definitions,
): FoundInline | undefined {
  const used = parseLabel(text, close + 1) ?? ownLabel(text, opener, close);
  if (!used || !definitions.isDefined(used.label)) return undefined;
  return {
    inline: { kind: 'reference', label: used.label, image: opener.opens === 'image' },
    end: used.next,
  };
}

/** Returns the label after the `]` at `close`, if it has no definition and the author most likely meant it for one. */
export function undefinedReference(
  text: string,
  { opens, start }: Bracket,
  close: number,
): Inline | undefined {
  const next = parseLabel(text, close + 1)?.next;
  const opening = start - (opens === 'image' ? 2 : 1);
  if (next === undefined || !looksLikeReference(text, opening, close, next)) return undefined;
  const [from, to] = [close + 2, next - 1];
  return { kind: 'undefined', label: text.slice(from, to), image: opens === 'image', start: from, end: to };
}

/** Returns what is between the brackets, if that can be a label. */
function ownLabel(
  text: string,
  { inner, start }: Bracket,
  close: number,
): { readonly label: string; readonly next: number } | undefined {
  if (inner || close - start > LONGEST_LABEL) return undefined;
  const next = close + (text.startsWith('[]', close + 1) ? 3 : 1);
  return { label: normaliseLabel(text.slice(start, close)), next };
}
