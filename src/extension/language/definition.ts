import * as vscode from 'vscode';
import { definitionAt } from '../../core/language/definition.js';
import { guarded } from '../boundary.js';
import type { Blogs } from '../posts/blogs.js';
import { toPosition, toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { openDraft } from './openDraft.js';

/** Goes from a link to what it leads to, and from a series to the posts before and after. */
export function registerDefinition(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(
    MARKDOWN,
    guarded<vscode.DefinitionProvider>({
      async provideDefinition(document, position, token) {
        const open = await openDraft(blogs, document, token);
        if (!open?.draft.post) return undefined;
        const { blog, index } = open;
        const definition = definitionAt(index, open.draft.post, toPosition(position));
        return definition?.places.map(({ path, range }): vscode.LocationLink => ({
          originSelectionRange: toRange(definition.origin),
          targetUri: blog.uri(path),
          targetRange: toRange(range),
        }));
      },
    }),
  );
}
