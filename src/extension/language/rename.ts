import * as vscode from 'vscode';
import { sharedNameAt } from '../../core/edits/sharedNames.js';
import type { TextEdit } from '../../core/edits/textEdit.js';
import { createSource, textIn } from '../../core/text/source.js';
import { guarded, Refusal } from '../boundary.js';
import { addEdits } from '../edits/addEdits.js';
import { askFirst } from '../edits/askFirst.js';
import { findUnwritable, refuseUnwritable } from '../edits/findUnwritable.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { toPosition, toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { translate } from '../ui/translate.js';
import { openDraft } from './openDraft.js';

/** Renames a series or a topic in every post that carries it. */
export function registerRename(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerRenameProvider(
    MARKDOWN,
    guarded<vscode.RenameProvider>({
      async prepareRename(document, position, token) {
        const open = await openDraft(blogs, document, token);
        const found = open?.draft.post && sharedNameAt(open.draft.post, toPosition(position));
        return found && { range: toRange(found.range), placeholder: found.written };
      },
      async provideRenameEdits(document, position, newName, token) {
        await blogs.settled();
        const open = await openDraft(blogs, document, token);
        const found = open?.draft.post && sharedNameAt(open.draft.post, toPosition(position));
        if (!open || !found) return undefined;
        const { rename } = await import('../../core/edits/rename.js');
        const result = rename(open.index, found.shared, newName);
        if (result.kind === 'refused') throw new Refusal(translate(result.why));
        await ensureUnchanged(open.blog, result.edits);
        const unwritable = await findUnwritable(open.blog, result.edits, 'files');
        if (unwritable !== undefined) {
          refuseUnwritable(unwritable);
          return undefined;
        }
        const edit = new vscode.WorkspaceEdit();
        const [first] = result.edits;
        if (result.question && first) askFirst(edit, open.blog.uri(first.path), translate(result.question));
        addEdits(edit, open.blog, result.edits);
        return edit;
      },
    }),
  );
}

/**
 * Another program may have written to a post a moment ago: then the places are no longer right, and nothing is done.
 */
async function ensureUnchanged(blog: Blog, edits: readonly TextEdit[]): Promise<void> {
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const expected = blog.index?.posts.get(path)?.frontMatter;
    const source = createSource(await blog.read(path));
    const written = expected && textIn(source, expected.range);
    if (written === undefined || written !== expected?.text)
      throw new Refusal(vscode.l10n.t('{0} has just changed. Nothing was renamed: try again', path));
  }
}
