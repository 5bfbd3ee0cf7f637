import type { MarkdownIt } from 'markdown-it';
import { isComponentAt } from '../../core/markdown/components.js';
import { escapeHtml } from '../html.js';
import { type Rendering, wrapRule } from './renderRules.js';

/**
 * Shows what only a generator makes something of as it is written, where it would otherwise be taken for HTML:
 * shortcodes without whitespace, `{{<figure src="a.png">}}`, and components of MDX, `<Chart data={x} />`.
 */
export function showForeignTags(md: MarkdownIt, isPost: (env: unknown) => boolean): void {
  for (const type of ['html_block', 'html_inline']) {
    wrapRule(md, type, (rendering) => {
      if (!isPost(rendering.env)) return rendering.render();
      return isInShortcode(rendering)
        ? escapeHtml(rendering.token.content)
        : componentsAsText(rendering.render());
    });
  }
}

function isInShortcode({ tokens, index }: Rendering): boolean {
  const before = tokens[index - 1];
  return before?.type === 'text' && before.content.endsWith('{{');
}

function componentsAsText(html: string): string {
  return html.replace(/</g, (bracket, offset: number) => (isComponentAt(html, offset) ? '&lt;' : bracket));
}
