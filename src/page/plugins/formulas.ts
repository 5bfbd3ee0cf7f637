import type { MarkdownIt } from 'markdown-it';
import { FormulaBlocks, inlineFormulaEnd } from '../../core/markdown/inlines/formula.js';
import type { DrawFormula } from '../formulas/formulaDrawing.js';
import { escapeHtml } from '../html.js';
import { noteHtml } from './markBroken.js';

/** What a page shows of formulas; without anything they stay as they are written. */
export interface FormulaContext {
  readonly drawFormula?: DrawFormula | undefined;
  /** What an author is told after a formula that cannot be drawn; other readers are not. */
  readonly formulaMistake?: ((message: string | undefined) => string) | undefined;
}

/** A formula as it is written, with its drawing where there is one. */
interface Shown {
  /** Of the element around it. */
  readonly attributes: string;
  readonly html: string;
}

/** Formulas are no Markdown: their stars and underscores are no emphasis. */
export function addFormulas(md: MarkdownIt, contextOf: (env: unknown) => FormulaContext | undefined): void {
  const known = new WeakMap<object, FormulaBlocks>();
  md.inline.ruler.before('escape', 'math', (state, silent) => {
    const end = state.src.charAt(state.pos) === '$' ? inlineFormulaEnd(state.src, state.pos) : undefined;
    if (end === undefined || end > state.posMax) return false;
    if (!silent) state.push('math_inline', 'span', 0).content = state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
  md.block.ruler.before(
    'fence',
    'math',
    (state, first, last, silent) => {
      // a formula ends a paragraph of a list item also where it is outside the item
      const indent = Math.min(state.blkIndent, state.sCount[first] ?? 0);
      const lineAt = (line: number): string | undefined => {
        const isOutside = !state.isEmpty(line) && (state.sCount[line] ?? 0) < indent;
        if (line >= last || isOutside) return undefined;
        return state.getLines(line, line + 1, indent, false);
      };
      const formulas = known.get(state) ?? new FormulaBlocks();
      known.set(state, formulas);
      const lastLine = formulas.lastLine(first, lineAt);
      if (lastLine === undefined) return false;
      if (silent) return true;
      const token = state.push('math_block', 'div', 0);
      token.content = Array.from({ length: lastLine - first + 1 }, (_, index) =>
        lineAt(first + index)?.trim(),
      ).join('\n');
      token.map = [first, lastLine + 1];
      state.line = lastLine + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  const shown = (content: string, isBlock: boolean, env: unknown): Shown => {
    const { drawFormula, formulaMistake } = contextOf(env) ?? {};
    const signs = content.startsWith('$$') ? 2 : 1;
    const drawing = drawFormula?.(content.slice(signs, -signs), isBlock);
    // the page puts the drawing in place of the text: nothing that a post writes itself may be MathML
    if (drawing?.kind === 'drawn')
      return {
        attributes: ` class="formula" data-formula="${escapeHtml(drawing.html)}"`,
        html: escapeHtml(content),
      };
    const note = drawing && formulaMistake?.(drawing.message);
    const html = escapeHtml(content) + (note === undefined ? '' : noteHtml({ text: note, meant: undefined }));
    return { attributes: ' class="math"', html };
  };
  md.renderer.rules.math_inline = (tokens, index, _options, env: unknown) => {
    const { attributes, html } = shown(tokens[index]?.content ?? '', false, env);
    return `<span${attributes}>${html}</span>`;
  };
  md.renderer.rules.math_block = (tokens, index, _options, env: unknown, self) => {
    const token = tokens[index];
    if (!token) return '';
    const { attributes, html } = shown(token.content, true, env);
    return `<div${attributes}${self.renderAttrs(token)}>${html}</div>\n`;
  };
}
