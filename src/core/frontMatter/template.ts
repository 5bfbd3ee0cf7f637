import type { NewField, Syntax } from './syntax.js';

/** A field of a block that an author is led through: `open` if its value is only a proposal. */
export interface TemplateField extends NewField {
  readonly open: boolean;
}

/** A stretch of text, or the place of a value that the author is to look at. */
export type TemplatePiece = string | TemplateField;

/** Characters that nobody writes and no syntax quotes. */
const MARK = /\uE000(\d+)\uE001/;

/**
 * Returns a whole block in pieces: the texts as they are written, the open fields in place of their values, between
 * what quotes them.
 */
export function blockTemplate(syntax: Syntax, fields: readonly TemplateField[]): readonly TemplatePiece[] {
  const marked = fields.map((each, place) => (each.open ? { ...each, value: `\uE000${place}\uE001` } : each));
  // split keeps what the group matched: every second piece is the number of a field
  const pieces = syntax
    .write(marked)
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? piece : (fields[Number(piece)] ?? '')));
  return pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const start = isBare(pieces[index - 1]) ? piece.replace(/^"/, '') : piece;
    return isBare(pieces[index + 1]) ? start.replace(/"$/, '') : start;
  });
}

/** Some syntaxes quote a mark but not a number. */
function isBare(piece: TemplatePiece | undefined): boolean {
  return typeof piece === 'object' && piece.type === 'literal' && (piece.like?.style.quote ?? '') === '';
}
