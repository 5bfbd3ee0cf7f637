import type { MarkdownIt, Token } from 'markdown-it';
import { hasRightToLeft } from '../../core/text/isolate.js';
import { renderWith, wrapRule } from './renderRules.js';

const BLOCKS = [
  'blockquote_open',
  'bullet_list_open',
  'heading_open',
  'ordered_list_open',
  'paragraph_open',
  'table_open',
];

/**
 * Blocks with text that is written from right to left say `dir="auto"`, as on GitHub: the browser then puts bullets,
 * numbers and columns on the side on which their text begins. Only the outermost say so, because a browser does not
 * look into those within that do.
 */
export function addDirections(md: MarkdownIt, isPost: (env: unknown) => boolean): void {
  for (const type of BLOCKS) {
    wrapRule(md, type, (rendering) => {
      const { token, tokens, index, env, render } = rendering;
      if (token.level > 0 || token.attrGet('dir') !== null || !isPost(env)) return render();
      return turns(tokens, index) ? renderWith(rendering, { dir: 'auto' }) : render();
    });
  }
}

/** Whether a block at the top level holds such text; `index` is where it opens. */
function turns(tokens: readonly Token[], index: number): boolean {
  for (let place = index + 1; place < tokens.length; place++) {
    const token = tokens[place];
    if (token?.level === 0) return false;
    if (token?.type === 'inline' && hasRightToLeft(token.content)) return true;
  }
  return false;
}
