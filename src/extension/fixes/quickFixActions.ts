import * as vscode from 'vscode';
import type { TextEdit } from '../../core/edits/textEdit.js';
import { compatibleEdits, plainFix } from '../../core/fixes/fixAll.js';
import { silenceFixes } from '../../core/fixes/silenceFixes.js';
import type { Diagnostic } from '../../core/rules/engine/check.js';
import type { Fix } from '../../core/rules/engine/rule.js';
import { findUnwritable, refuseUnwritable } from '../edits/findUnwritable.js';
import { whyRefused } from '../edits/refusals.js';
import type { Blog } from '../posts/blog.js';
import type { BlogPost } from '../posts/blogs.js';
import { showError } from '../ui/notifications.js';
import { translate } from '../ui/translate.js';
import { declareFieldAction } from './declareField.js';
import { toWorkspaceEdit } from './workspaceEdits.js';

/** The fixes of a problem, and of all problems of its kind that can be fixed plainly. */
export async function quickFixActions(
  { blog, post }: BlogPost,
  text: string,
  diagnostic: Diagnostic,
  shown: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
  const own = (diagnostic.fixes ?? []).map((fix) => quickFix(blog, post.path, diagnostic, fix, shown));
  const { rule, undeclaredKey } = diagnostic;
  const fixable = (path: string): readonly Diagnostic[] => fixableIn(blog.diagnostics(path), rule);
  const all = [...(blog.index?.posts.keys() ?? [])];
  const isElsewhere = all.some((path) => path !== post.path && fixable(path).length > 0);
  const several = [
    ...(fixable(post.path).length > 1
      ? [{ paths: [post.path], title: vscode.l10n.t('Fix all “{0}” in this post', rule) }]
      : []),
    ...(isElsewhere ? [{ paths: all, title: vscode.l10n.t('Fix all “{0}” in all posts', rule) }] : []),
  ];
  const declare = undeclaredKey === undefined ? undefined : await declareFieldAction(blog, undeclaredKey);
  return [
    ...own,
    ...(declare ? [declare] : []),
    ...several.map(({ paths, title }) => {
      const action = new FixOfSeveral(title, blog, post.path, () =>
        compatibleEdits(
          paths
            .filter((each) => fixable(each).length > 0)
            .flatMap((each) => fixableIn(blog.diagnoseNow(each), rule)),
          plainFix,
        ),
      );
      action.diagnostics = [...shown];
      return action;
    }),
    ...silenceFixes(post, text, diagnostic).map((fix) => quickFix(blog, post.path, diagnostic, fix, shown)),
  ];
}

/** Makes the edit of an action that was offered without one. */
export async function resolveEdit(action: vscode.CodeAction): Promise<vscode.CodeAction> {
  if (action instanceof FixOfSeveral) action.edit = await action.computeEdit();
  return action;
}

/** The edits that the same fix makes of the texts as they are; `undefined` if the problem or the fix is gone. */
function editsNow(
  blog: Blog,
  path: string,
  { rule, range }: Diagnostic,
  title: string,
): readonly TextEdit[] | undefined {
  return blog
    .diagnoseNow(path)
    .filter((each) => each.rule === rule && each.range.start.line === range.start.line)
    .flatMap(({ fixes = [] }) => fixes)
    .find((fix) => translate(fix.title) === title)?.edits;
}

/** Its edit, which may be one of many posts, is made only when the author chooses it. */
class FixOfSeveral extends vscode.CodeAction {
  constructor(
    title: string,
    private readonly blog: Blog,
    private readonly path: string,
    private readonly compute: () => readonly TextEdit[] | undefined,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }

  /** An empty one where a post, other than the one that the author looks at, would be damaged. */
  async computeEdit(): Promise<vscode.WorkspaceEdit> {
    const edits = await this.editsOfTexts();
    if (edits) {
      const elsewhere = edits.filter(({ path }) => path !== this.path);
      const unwritable = await findUnwritable(this.blog, elsewhere, 'files');
      if (unwritable === undefined) return toWorkspaceEdit(this.blog, this.path, edits, this.title);
      refuseUnwritable(unwritable);
    } else showError(whyRefused());
    return new vscode.WorkspaceEdit();
  }

  /** Another program may have written a post just now: those to be changed are read again. */
  private async editsOfTexts(): Promise<readonly TextEdit[] | undefined> {
    const read = new Set<string>();
    for (;;) {
      await this.blog.settled();
      const edits = this.compute();
      const unread = new Set(edits?.map(({ path }) => path).filter((path) => !read.has(path)));
      if (unread.size === 0) return edits;
      for (const path of unread) {
        read.add(path);
        this.blog.touch(path);
      }
    }
  }
}

function quickFix(
  blog: Blog,
  path: string,
  diagnostic: Diagnostic,
  { title, edits, plain = false }: Fix,
  shown: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const text = translate(title);
  const isOfSeveral = edits.some((edit) => edit.path !== path);
  const action = isOfSeveral
    ? new FixOfSeveral(text, blog, path, () => editsNow(blog, path, diagnostic, text))
    : new vscode.CodeAction(text, vscode.CodeActionKind.QuickFix);
  if (!isOfSeveral) action.edit = toWorkspaceEdit(blog, path, edits, text);
  action.diagnostics = [...shown];
  // “Auto Fix” makes what is preferred without asking
  action.isPreferred = plain;
  return action;
}

/** Those problems that a rule has found and that can be fixed all at once: what is a guess is asked one by one. */
function fixableIn(found: readonly Diagnostic[], rule: string): readonly Diagnostic[] {
  return found.filter((each) => each.rule === rule && plainFix(each) !== undefined);
}
