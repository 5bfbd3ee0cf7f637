import * as vscode from 'vscode';
import { type Lens, lensesOf } from '../../core/language/lenses.js';
import { displayTitle } from '../../core/post/post.js';
import { isolate } from '../../core/text/isolate.js';
import { guard, guarded, listen } from '../boundary.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { toRange } from '../ui/ranges.js';
import { MARKDOWN } from '../ui/selector.js';
import { withoutIcons } from '../ui/withoutIcons.js';
import { placeInWords } from '../ui/words.js';
import { openDraft } from './openDraft.js';

/** Milliseconds: a page has the focus some time after VS Code has called it active. */
const FOCUS_MS = 500;

/** Shows above the front matter which part of a series the post is, and the posts before and after. */
export function registerCodeLens(blogs: Blogs): vscode.Disposable {
  const emitter = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: emitter.event,
    async provideCodeLenses(document, token) {
      const enabled = vscode.workspace
        .getConfiguration('upNext.codeLens', document)
        .get<boolean>('enabled', true);
      const open = enabled ? await openDraft(blogs, document, token) : undefined;
      const opening = open?.draft.frontMatter?.opening;
      const post = open?.index.posts.get(open.draft.path);
      if (!opening || !post) return undefined;
      return lensesOf(open.index, post).map(
        (lens) => new vscode.CodeLens(toRange(opening), command(open.blog, lens, document.uri)),
      );
    },
  };
  return vscode.Disposable.from(
    emitter,
    listen(blogs.onDidChange, ({ outline }) => {
      if (outline) emitter.fire();
    }),
    // VS Code asks a moment after a text has got the focus, and not at all where a page takes that from it meanwhile
    afterFocusIsTaken(() => emitter.fire()),
    listen(vscode.workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('upNext.codeLens')) emitter.fire();
    }),
    vscode.languages.registerCodeLensProvider(MARKDOWN, guarded(provider)),
  );
}

/**
 * Acts after something that is no text, such as a page, has taken the focus of a text. Tabs say so, the active text
 * editor does not: where the page takes the focus at once, VS Code's last word is that the text has it.
 */
function afterFocusIsTaken(act: () => void): vscode.Disposable {
  const { tabGroups } = vscode.window;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(waiting);
    const tab = tabGroups.activeTabGroup.activeTab;
    if (tab && !(tab.input instanceof vscode.TabInputText)) waiting = setTimeout(guard(act), FOCUS_MS);
  };
  return vscode.Disposable.from(
    listen(tabGroups.onDidChangeTabGroups, wait),
    listen(tabGroups.onDidChangeTabs, wait),
    new vscode.Disposable(() => clearTimeout(waiting)),
  );
}

function command(blog: Blog, lens: Lens, uri: vscode.Uri): vscode.Command {
  if (lens.kind === 'part') {
    return {
      title: `${withoutIcons(isolate(lens.series))} · ${placeInWords(lens.place)}`,
      tooltip: vscode.l10n.t('Show the series'),
      command: 'upNext.revealInSeriesView',
      arguments: [uri],
    };
  }
  const title = withoutIcons(isolate(displayTitle(lens.post)));
  return {
    title: lens.kind === 'previous' ? `← ${title}` : `${title} →`,
    tooltip: lens.post.summary ?? title,
    command: 'vscode.open',
    arguments: [blog.uri(lens.post.path)],
  };
}
