import type { MarkdownIt } from 'markdown-it';
import { wrapRule } from './renderRules.js';

/** A wide table scrolls by itself, and its columns are aligned by an attribute: pages allow no styles in a post. */
export function adaptTables(md: MarkdownIt): void {
  wrapRule(md, 'table_open', ({ render }) => `<div class="table">${render()}`);
  wrapRule(md, 'table_close', ({ render }) => `${render().trimEnd()}</div>\n`);
  for (const type of ['th_open', 'td_open']) {
    wrapRule(md, type, ({ token, render }) => {
      const alignment = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '')?.[1];
      if (alignment !== undefined) token.attrs = [['align', alignment]];
      return render();
    });
  }
}
