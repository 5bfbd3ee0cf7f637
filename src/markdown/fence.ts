import type { MarkdownIt } from 'markdown-it';
import { highlight } from './highlight.js';
import { escapeHtml } from './html.js';

/** Fenced code is coloured by the language behind its fence, however that is written: `TS`, `js{1,3}`, `c++ title=x`. */
export function colourFences(md: MarkdownIt): void {
  md.renderer.rules.fence = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    if (!token) return '';
    const language = /^[\w+#.-]+/.exec(md.utils.unescapeAll(token.info).trim())?.[0].toLowerCase();
    return `<pre${self.renderAttrs(token)}>${code(token.content, language)}</pre>\n`;
  };
}

function code(content: string, language: string | undefined): string {
  if (language === undefined) return `<code>${escapeHtml(content)}</code>`;
  const coloured = highlight(content, language);
  return coloured === undefined
    ? `<code class="language-${language}">${escapeHtml(content)}</code>`
    : `<code class="hljs language-${language}">${coloured}</code>`;
}
