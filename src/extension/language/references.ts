import * as vscode from 'vscode';
import { occurrences, sharedNameAt } from '../../core/edits/sharedNames.js';
import type { WorkspacePosts } from '../posts/workspacePosts.js';
import { toLocation, toPosition } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { openDraft } from './openDraft.js';

/** Finds every post of a series or of a topic. */
export function registerReferences(workspace: WorkspacePosts): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(MARKDOWN, {
    async provideReferences(document, position, _context, token) {
      // places in other posts have to be those of their texts as they are now
      await workspace.settled();
      const open = await openDraft(workspace, document, token);
      const found = open?.draft.post && sharedNameAt(open.draft.post, toPosition(position));
      if (!open || !found) return undefined;
      const { posts, index } = open;
      return occurrences(index, found.shared).map(({ post: { path }, field }) =>
        toLocation(posts, { path, range: field.valueRange }),
      );
    },
  });
}
