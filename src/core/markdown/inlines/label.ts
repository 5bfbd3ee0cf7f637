/** CommonMark's limit; without one, a reader would search for the end of every `[`. */
export const LONGEST_LABEL = 999;

const LABEL = new RegExp(String.raw`\[((?:[^[\]\\]|\\.){1,${LONGEST_LABEL}})\]`, 'y');

/** Reads the `[label]` at `offset`, normalised. */
export function parseLabel(
  text: string,
  offset: number,
): { readonly label: string; readonly next: number } | undefined {
  LABEL.lastIndex = offset;
  const match = LABEL.exec(text);
  if (match?.[1] === undefined || match[1].trim() === '') return undefined;
  return { label: normaliseLabel(match[1]), next: offset + match[0].length };
}

/** Looking at longer texts would take long, and would not change the result. */
const LONGEST_READ = 100;
/** A box of a task, a footnote, a class of characters, a name in a program. */
const NO_WORDS = /^\s*(?:[\^@]|!(?!\[))|a-z|A-Z|0-9|^[\w:]+(?:\.\w+)+$/;

/**
 * Whether `[text][label]` without a definition was meant as a reference, and not as the indices of an array, a class of
 * characters or a mark of other tools. The text is between the brackets at `opening` and `closing`; `next` is after the
 * label.
 */
export function looksLikeReference(text: string, opening: number, closing: number, next: number): boolean {
  if (/[\p{L}\p{N}_)\][]/u.test(text.charAt(opening - 1)) || /[[(\]]/.test(text.charAt(next))) return false;
  const words = text.slice(opening, Math.min(closing, opening + LONGEST_READ)).replace(/^!?\[/, '');
  const label = text.slice(closing + 2, Math.min(next - 1, closing + LONGEST_READ));
  return /\p{L}{2}/u.test(words) && /\p{L}|\d/u.test(label) && !NO_WORDS.test(words) && !NO_WORDS.test(label);
}

/** Returns a label as references compare it: case and runs of whitespace set aside. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
