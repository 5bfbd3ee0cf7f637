/** CommonMark's limit; without one, a reader would look for the end of every `[`. */
export const LONGEST_LABEL = 999;

const LABEL = new RegExp(String.raw`\[((?:[^[\]\\]|\\.){1,${LONGEST_LABEL}})\]`, 'y');

/** The `[label]` at `offset`, normalised. */
export function parseLabel(
  text: string,
  offset: number,
): { readonly label: string; readonly next: number } | undefined {
  LABEL.lastIndex = offset;
  const match = LABEL.exec(text);
  if (match?.[1] === undefined || match[1].trim() === '') return undefined;
  return { label: normaliseLabel(match[1]), next: offset + match[0].length };
}

/** A label as references compare it: case and runs of blanks set aside. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
