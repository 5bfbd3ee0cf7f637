/**
 * Formulas in TeX, at the same places for the page that shows them and for the reader that searches for links: what is
 * in a formula is not Markdown.
 */

/** What can end a formula within a line, or keeps a sign from ending it. */
const SPECIAL = /[\\$`]/g;

/** An amount with words after it: "$5 for one, 8$ for two" are prices. TeX writes words with a backslash. */
const PRICE = /^\d[\d.,]*[.,;:!?]?\s+[([]*[A-Za-z]{2}/;
/** As much as is needed to recognise a price. */
const LONGEST_PRICE = 40;

/**
 * Returns the offset after the formula that begins with the `$` at `offset`, `$a_1$` or `$$a_1$$`; `undefined` if there
 * is none. As in Pandoc, so that "$5 and $6" are prices: no whitespace after the first sign or before the second, no
 * digit after that. It does not begin within a word, as in "A$AP" and "Ke$ha", nor end before a word if it holds
 * whitespace.
 */
export function inlineFormulaEnd(text: string, offset: number): number | undefined {
  const display = text.charAt(offset + 1) === '$';
  const start = offset + (display ? 2 : 1);
  const end = nextSign(text, start);
  if (end === undefined || end === start) return undefined;
  if (display) return text.charAt(end + 1) === '$' ? end + 2 : undefined;
  if (/\s/.test(text.charAt(start)) || /\s/.test(text.charAt(end - 1))) return undefined;
  if (offset > 0 && /[A-Za-z]/.test(text.charAt(offset - 1))) return undefined;
  if (PRICE.test(text.slice(start, Math.min(end, start + LONGEST_PRICE)))) return undefined;
  if (/[A-Za-z]/.test(text.charAt(end + 1)) && /\s/.test(text.slice(start, end))) return undefined;
  return /\d/.test(text.charAt(end + 1)) ? undefined : end + 1;
}

/** Returns the next `$` without a backslash before it, before any code. */
function nextSign(text: string, offset: number): number | undefined {
  SPECIAL.lastIndex = offset;
  for (let found = SPECIAL.exec(text); found; found = SPECIAL.exec(text)) {
    if (found[0] === '$') return found.index;
    if (found[0] === '`') return undefined;
    SPECIAL.lastIndex = found.index + 2;
  }
  return undefined;
}

/** Finds the formulas of one text that have lines of their own, from `$$` to `$$`. They hold no blank line. */
export class FormulaBlocks {
  /** Up to this line, no `$$` has an end: it is looked for once. */
  private endlessBefore = 0;

  /**
   * Returns the last line of the formula that begins with line `first`; `undefined` if there is none. `lineAt` returns
   * a line of the quote or list item around, without markers; `undefined` after its end.
   */
  lastLine(first: number, lineAt: (line: number) => string | undefined): number | undefined {
    if (first < this.endlessBefore) return undefined;
    const opening = lineAt(first)?.trim();
    if (opening?.startsWith('$$') !== true) return undefined;
    let line = first;
    let text = opening.slice(2);
    if (text === '$$') return undefined;
    for (;;) {
      const end = displayEnd(text);
      // text may follow a formula in a paragraph, where it is read as part of the line
      if (end !== undefined) return end === text.length ? line : undefined;
      line++;
      const next = lineAt(line)?.trim();
      if (next === undefined || next === '') {
        this.endlessBefore = line;
        return undefined;
      }
      text = next;
    }
  }
}

/** Returns the offset after the first `$$` that has no backslash before it. */
function displayEnd(text: string): number | undefined {
  for (const { 0: found, index } of text.matchAll(/\\.|\$\$/g)) {
    if (found === '$$') return index + 2;
  }
  return undefined;
}
