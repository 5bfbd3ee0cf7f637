import * as vscode from 'vscode';
import type { Diagnostic } from '../../core/rules/engine/check.js';
import { guarded } from '../boundary.js';
import type { Blogs } from '../posts/blogs.js';
import { toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';

/** Offers the fixes of the problems at the cursor, and those that are plain for all problems of their kind. */
export function registerQuickFixes(blogs: Blogs): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    MARKDOWN,
    guarded<vscode.CodeActionProvider>({
      provideCodeActions: async (document, range, { diagnostics, only }) => {
        if (only && !vscode.CodeActionKind.QuickFix.intersects(only)) return [];
        // edits are made for the text as it was read
        await blogs.settled();
        const found = blogs.find(document.uri);
        const isHere = (each: Diagnostic): boolean => !!toRange(each.range).intersection(range);
        if (!found?.blog.diagnostics(found.post.path).some(isHere)) return [];
        // most of the time the cursor is at no problem
        const { quickFixActions } = await import('./quickFixActions.js');
        // what is proposed follows from other posts, which may have changed since the problem was found
        const actions = found.blog
          .diagnoseNow(found.post.path)
          .filter(isHere)
          .map((diagnostic) =>
            quickFixActions(found, document.getText(), diagnostic, shownAs(diagnostic, diagnostics)),
          );
        return (await Promise.all(actions)).flat();
      },
      resolveCodeAction: async (action) => {
        const { resolveEdit } = await import('./quickFixActions.js');
        return resolveEdit(action);
      },
    }),
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function shownAs(
  { rule, range }: Diagnostic,
  shown: readonly vscode.Diagnostic[],
): readonly vscode.Diagnostic[] {
  return shown.filter(({ code, range: place }) => {
    return typeof code === 'object' && code.value === rule && place.isEqual(toRange(range));
  });
}
