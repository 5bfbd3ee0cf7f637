import * as vscode from 'vscode';
import { occurrences, sharedNameAt } from '../../core/edits/sharedNames.js';
import { guarded } from '../boundary.js';
import type { Blogs } from '../posts/blogs.js';
import { toLocation, toPosition } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { openDraft } from './openDraft.js';

/** Finds every post of a series or of a topic. */
export function registerReferences(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(
    MARKDOWN,
    guarded<vscode.ReferenceProvider>({
      async provideReferences(document, position, _context, token) {
        // places in other posts have to be those of their texts as they are now
        await blogs.settled();
        const open = await openDraft(blogs, document, token);
        const found = open?.draft.post && sharedNameAt(open.draft.post, toPosition(position));
        if (!open || !found) return undefined;
        const { blog, index } = open;
        return occurrences(index, found.shared).map(({ post: { path }, field }) =>
          toLocation(blog, { path, range: field.valueRange }),
        );
      },
    }),
  );
}
