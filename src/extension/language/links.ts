import * as vscode from 'vscode';
import { documentLinks } from '../../core/language/documentLinks.js';
import { displayTitle } from '../../core/post/post.js';
import { isolate } from '../../core/text/isolate.js';
import { guarded } from '../boundary.js';
import type { Blogs } from '../posts/blogs.js';
import { escapeMarkdown } from '../ui/escapeMarkdown.js';
import { toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { openDraft } from './openDraft.js';

/** Makes links clickable that only who knows the site can follow. */
export function registerLinks(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    MARKDOWN,
    guarded<vscode.DocumentLinkProvider>({
      async provideDocumentLinks(document, token) {
        const open = await openDraft(blogs, document, token);
        if (!open?.draft.post) return undefined;
        return documentLinks(open.index, open.draft.post).map(({ range, place, post }) => {
          const { line, character } = place.range.start;
          const fragment = line === 0 ? '' : `L${line + 1},${character + 1}`;
          const link = new vscode.DocumentLink(toRange(range), open.blog.uri(place.path).with({ fragment }));
          // VS Code makes Markdown of it
          if (post) link.tooltip = escapeMarkdown(vscode.l10n.t('Open “{0}”', isolate(displayTitle(post))));
          return link;
        });
      },
    }),
  );
}
