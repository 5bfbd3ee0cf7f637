const KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type AlertKind = (typeof KINDS)[number];

/** The first line of a quote that is an alert. */
const MARKER = new RegExp(String.raw`^\[!(${KINDS.join('|')})\][ \t]*(?:\n|$)`, 'i');

/**
 * Returns the `[!NOTE]` at the start of a quote's first paragraph, and the length of its line; `undefined` if there is
 * none.
 */
export function alertMarker(text: string): { readonly kind: AlertKind; readonly length: number } | undefined {
  const [line, written] = MARKER.exec(text) ?? [];
  const kind = KINDS.find((each) => each === written?.toLowerCase());
  return kind === undefined || line === undefined ? undefined : { kind, length: line.length };
}
