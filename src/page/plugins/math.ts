import type { MarkdownIt } from 'markdown-it';
import { FormulaBlocks, inlineFormulaEnd } from '../../core/markdown/formula.js';
import { escapeHtml } from '../html.js';

/** Formulas stay as they are written: their stars and underscores are no emphasis. Pages draw none. */
export function keepMath(md: MarkdownIt): void {
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
  md.renderer.rules.math_inline = (tokens, index) =>
    `<span class="math">${escapeHtml(tokens[index]?.content ?? '')}</span>`;
  md.renderer.rules.math_block = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    return token ? `<div class="math"${self.renderAttrs(token)}>${escapeHtml(token.content)}</div>\n` : '';
  };
}
