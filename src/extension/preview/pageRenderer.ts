// The bundle that the extension loads with the first preview: markdown-it, the highlighter and the pages.
import type { DrawFormula } from '../../page/formulas/formulaDrawing.js';

export { renderPage } from '../../page/page.js';
export { renderPart, renderSeriesHeader } from '../../page/series/seriesPage.js';

let loaded: DrawFormula | undefined;

/** Renders with formulas: what draws them is loaded with the first text that has one. */
export async function withFormulas<T>(render: (drawFormula: DrawFormula) => T): Promise<T> {
  if (loaded) return render(loaded);
  const formulas: string[] = [];
  const rendered = render((tex) => {
    formulas.push(tex);
    return { kind: 'mistake', message: undefined };
  });
  if (formulas.length === 0) return rendered;
  ({ drawFormula: loaded } = await import('../../page/formulas/drawFormula.js'));
  return render(loaded);
}
