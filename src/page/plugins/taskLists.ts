import type { MarkdownIt, Token } from 'markdown-it';
import { taskBox } from '../../core/markdown/taskBox.js';

/** `- [x] done` is a box that is ticked, as on GitHub: https://github.github.com/gfm/#task-list-items-extension- */
export function addTaskLists(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'task-lists', ({ tokens, Token }) => {
    for (const [index, item] of tokens.entries()) {
      const inline = tokens[index + 2];
      const [first] = inline?.children ?? [];
      const isText = tokens[index + 1]?.type === 'paragraph_open' && first?.type === 'text';
      const box = item.type === 'list_item_open' && isText ? taskBox(inline?.content ?? '') : undefined;
      if (!inline || !first || !box) continue;
      first.content = first.content.slice(box.length);
      item.attrJoin('class', 'task');
      const checked = box.checked ? ' checked' : '';
      // the label tells those who do not see the box what it belongs to
      const opening = html(Token, `<label><input type="checkbox" disabled${checked}> `);
      inline.children = [opening, ...(inline.children ?? []), html(Token, '</label>')];
    }
  });
}

function html(TokenClass: typeof Token, content: string): Token {
  const token = new TokenClass('html_inline', '', 0);
  token.content = content;
  return token;
}
