import type { MarkdownIt, Token } from 'markdown-it';
import { parseTags } from '../../core/markdown/html/htmlTags.js';
import { renderWith, wrapRule } from './renderRules.js';

const ATTRIBUTE = 'data-line';

const BLOCKS = [
  'blockquote_open',
  'code_block',
  'fence',
  'heading_open',
  'hr',
  'list_item_open',
  'math_block',
  'paragraph_open',
  'table_open',
];

/** Every block has the line of the source at which it starts, zero-based, in `data-line`. */
export function addSourceLines(md: MarkdownIt, isPost: (env: unknown) => boolean): void {
  for (const type of BLOCKS) {
    wrapRule(md, type, (rendering) => {
      const line = isPost(rendering.env) ? lineOf(rendering.token) : undefined;
      return line === undefined ? rendering.render() : renderWith(rendering, { [ATTRIBUTE]: String(line) });
    });
  }
  wrapRule(md, 'html_block', ({ token, env, render }) => {
    const line = isPost(env) ? lineOf(token) : undefined;
    return line === undefined ? render() : withLine(render(), line);
  });
}

/** The line of a block that does not have it yet: VS Code marks its blocks itself. */
function lineOf(token: Token): number | undefined {
  return token.attrGet(ATTRIBUTE) === null ? token.map?.[0] : undefined;
}

/** Marks the first element of an HTML block; one that begins with text or a closing tag stays unmarked. */
function withLine(html: string, line: number): string {
  const [tag] = parseTags(html);
  if (!tag || html.slice(0, tag.start).trim() !== '') return html;
  const afterName = tag.start + 1 + tag.name.length;
  return `${html.slice(0, afterName)} ${ATTRIBUTE}="${line}"${html.slice(afterName)}`;
}
