import type { MarkdownIt, Token } from 'markdown-it';
import { type AlertKind, alertMarker } from '../../core/markdown/alert.js';
import { escapeHtml } from '../html.js';

/** What the alerts are called in the language of the reader. */
export type AlertTitles = Readonly<Record<AlertKind, string>>;

/** `> [!NOTE]` and its kind, as on GitHub: https://docs.github.com/get-started/writing-on-github */
export function addAlerts(md: MarkdownIt, titlesOf: (env: unknown) => AlertTitles | undefined): void {
  md.core.ruler.push('alerts', (state) => {
    const titles = titlesOf(state.env);
    const tokens: Token[] = [];
    /** The quotes around, and whether they are alerts. */
    const quotes: boolean[] = [];
    for (const [index, token] of state.tokens.entries()) {
      tokens.push(token);
      if (token.type === 'blockquote_open') {
        const kind = kindOf(state.tokens[index + 2]);
        quotes.push(kind !== undefined);
        if (kind === undefined) continue;
        token.tag = 'div';
        token.attrJoin('class', `alert ${kind}`);
        const title = new state.Token('html_block', '', 0);
        title.content = `<p class="alert-title">${escapeHtml(titles?.[kind] ?? kind)}</p>\n`;
        tokens.push(title);
      } else if (token.type === 'blockquote_close' && quotes.pop() === true) {
        token.tag = 'div';
      }
    }
    state.tokens = tokens;
  });
}

/** The kind that the first paragraph of a quote names; takes the name away. */
function kindOf(inline: Token | undefined): AlertKind | undefined {
  const { children } = inline ?? {};
  const kind = inline?.type === 'inline' ? alertMarker(inline.content)?.kind : undefined;
  if (!inline || !children || !kind || children[0]?.type !== 'text') return undefined;
  const lineEnd = children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
  inline.children = lineEnd === -1 ? [] : children.slice(lineEnd + 1);
  return kind;
}
