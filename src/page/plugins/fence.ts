import type { MarkdownIt } from 'markdown-it';
import { highlight, languageName } from '../highlighting/highlight.js';
import { escapeHtml } from '../html.js';

/**
 * Fenced code says its language above and is coloured by it, however that is written: `TS`, `js{1,3}`, `c++ title=x`.
 * The script of the page adds a button to the figure.
 */
export function colourFences(md: MarkdownIt): void {
  md.renderer.rules.fence = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    if (!token) return '';
    const written = /^[\w+#.-]+/.exec(md.utils.unescapeAll(token.info).trim())?.[0];
    const name = written === undefined ? undefined : languageName(written);
    const caption = name === undefined ? '' : `<figcaption>${escapeHtml(name)}</figcaption>`;
    const pre = `<pre>${code(token.content, written?.toLowerCase())}</pre>`;
    return `<figure class="code"${self.renderAttrs(token)}>${caption}${pre}</figure>\n`;
  };
}

function code(content: string, language: string | undefined): string {
  if (language === undefined) return `<code>${escapeHtml(content)}</code>`;
  const coloured = highlight(content, language);
  return coloured === undefined
    ? `<code class="language-${language}">${escapeHtml(content)}</code>`
    : `<code class="hljs language-${language}">${coloured}</code>`;
}
