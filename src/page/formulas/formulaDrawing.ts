/** A formula as HTML, or why it cannot be drawn, where the mistake can be told. */
export type FormulaDrawing =
  | { readonly kind: 'drawn'; readonly html: string }
  | { readonly kind: 'mistake'; readonly message: string | undefined };

/** Draws a formula in TeX, without its signs, in a line of its own or within one. */
export type DrawFormula = (tex: string, isBlock: boolean) => FormulaDrawing;
