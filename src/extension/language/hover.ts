import * as vscode from 'vscode';
import { dayInWords } from '../../core/language/day.js';
import { type Hover, hoverAt } from '../../core/language/hover.js';
import { guarded } from '../boundary.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { bold, inline, paragraphs, type SafeMarkdown, text } from '../ui/markdown.js';
import { toPosition, toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { translate } from '../ui/translate.js';
import { partsInWords, postsInWords } from '../ui/words.js';
import { describePost, listPosts } from './descriptions.js';
import { openDraft } from './openDraft.js';

/** Explains keys and values, and shows the posts that links lead to. */
export function registerHover(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    MARKDOWN,
    guarded<vscode.HoverProvider>({
      async provideHover(document, position, token) {
        const open = await openDraft(blogs, document, token);
        if (!open?.draft.post) return undefined;
        const hover = hoverAt(open.index, open.draft.post, toPosition(position));
        const { isComment } = open.draft.post.reading;
        return hover && new vscode.Hover(contents(open.blog, hover, isComment), toRange(hover.range));
      },
    }),
  );
}

/** Outside comments, Up Next requires no key. */
function contents(blog: Blog, hover: Hover, isComment: boolean): vscode.MarkdownString[] {
  switch (hover.kind) {
    case 'key': {
      const { key, required, description, values } = hover.info;
      const isRequired = required ? vscode.l10n.t('required') : vscode.l10n.t('optional');
      return [
        paragraphs(isComment ? heading(key, isRequired) : bold(text(key))),
        paragraphs(text(translate(description))),
        ...(values ? [paragraphs(text(vscode.l10n.t('One of: {0}', values.join(', '))))] : []),
      ];
    }
    case 'series': {
      const { name, current } = hover;
      return [
        paragraphs(heading(name, partsInWords(hover.posts.length))),
        listPosts(blog, hover.posts, current),
      ];
    }
    case 'topic':
      return [paragraphs(text(`${hover.name} · ${postsInWords(hover.posts)}`))];
    case 'day':
      return [paragraphs(text(dayInWords(hover.day, vscode.env.language)))];
    case 'post':
      return [describePost(blog, hover.post)];
  }
}

function heading(name: string, more: string): SafeMarkdown {
  return inline(bold(text(name)), { markdown: ' ' }, text(`· ${more}`));
}
