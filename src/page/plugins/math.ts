import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../html.js';

/**
 * `$a_1$` within a line. As Pandoc reads it, so that "$5 and $10" are prices: no blank behind the first sign or before
 * the second, no digit behind that.
 */
const INLINE = /\$\$(?:\\.|[^\\$`])+\$\$|\$(?![\s$])(?:\\.|[^\\$`])*(?<![\s$])\$(?!\d)/sy;

/** A formula of more lines is none: somebody has forgotten to close it. */
const MOST_LINES = 200;

/** Formulas stay as they are written: their stars and underscores are no emphasis. Pages draw none. */
export function keepMath(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math', (state, silent) => {
    INLINE.lastIndex = state.pos;
    const formula = state.src.charAt(state.pos) === '$' ? INLINE.exec(state.src)?.[0] : undefined;
    if (formula === undefined || state.pos + formula.length > state.posMax) return false;
    if (!silent) state.push('math_inline', 'span', 0).content = formula;
    state.pos += formula.length;
    return true;
  });
  md.block.ruler.before(
    'fence',
    'math',
    (state, first, last, silent) => {
      const lines: string[] = [];
      const end = Math.min(last, first + MOST_LINES);
      for (let line = first; line < end; line++) {
        const text = state.getLines(line, line + 1, state.blkIndent, false).trim();
        if (line === first && !text.startsWith('$$')) return false;
        lines.push(text);
        const isClosed = text.endsWith('$$') && (line > first || text.length > 4);
        if (!isClosed) continue;
        if (silent) return true;
        const token = state.push('math_block', 'div', 0);
        token.content = lines.join('\n');
        token.map = [first, line + 1];
        state.line = line + 1;
        return true;
      }
      return false;
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
