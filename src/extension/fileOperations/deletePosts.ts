import * as vscode from 'vscode';
import type { DeletionEffects } from '../../core/edits/deletionEffects.js';
import { renumber } from '../../core/edits/renumber.js';
import { isolate } from '../../core/text/isolate.js';
import { guard, listen, run } from '../boundary.js';
import { changePosts } from '../edits/changePosts.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { showInformation } from '../ui/notifications.js';
import { toLocation } from '../ui/ranges.js';
import { translate } from '../ui/translate.js';

/** What a deletion does in a workspace folder, known only before it happens. */
interface Deletion {
  readonly blog: Blog;
  readonly effects: DeletionEffects;
}

/**
 * Says, after posts or images are deleted, which posts link to them and what became of their series, where there is
 * something to say. Before the deletion would be the better moment, but VS Code lets nobody stop one.
 */
export function registerDeletions(blogs: Blogs): vscode.Disposable {
  let expected: { readonly key: string; readonly deletions: readonly Deletion[] } | undefined;
  const keyOf = (files: readonly vscode.Uri[]): string => files.map(String).join('\n');
  return vscode.Disposable.from(
    listen(vscode.workspace.onWillDeleteFiles, (event) => {
      const foresee = guard(async () => {
        await blogs.settled();
        expected = { key: keyOf(event.files), deletions: await effectsOf(blogs, event.files) };
      });
      event.waitUntil(foresee());
    }),
    listen(vscode.workspace.onDidDeleteFiles, ({ files }) => {
      const deletions = expected?.key === keyOf(files) ? expected.deletions : [];
      expected = undefined;
      for (const deletion of deletions) run(tell(deletion));
    }),
  );
}

async function effectsOf(blogs: Blogs, files: readonly vscode.Uri[]): Promise<readonly Deletion[]> {
  const { deletionEffects } = await import('../../core/edits/deletionEffects.js');
  const places = files.flatMap((uri) => blogs.locate(uri) ?? []);
  return [...new Set(places.map(({ blog }) => blog))].flatMap((blog) => {
    const paths = places.filter((place) => place.blog === blog).map(({ path }) => path);
    return blog.index ? [{ blog, effects: deletionEffects(blog.index, paths) }] : [];
  });
}

async function tell({ blog, effects }: Deletion): Promise<void> {
  const { deletionMessage } = await import('../../core/edits/deletionMessage.js');
  const message = deletionMessage(effects).map(translate).join(' ');
  if (message === '') return;
  const showLinks = vscode.l10n.t('Show Links');
  const broken = effects.series.filter(({ left }) => left === 'gap').map(({ name }) => name);
  const actions = new Map<string, () => Thenable<unknown>>([
    ...(effects.links.length > 0 ? [[showLinks, () => peekLinks(blog, effects)] as const] : []),
    ...broken.map(
      (name) => [vscode.l10n.t('Renumber “{0}”', isolate(name)), () => closeGap(blog, name)] as const,
    ),
  ]);
  const chosen = await showInformation(message, ...actions.keys());
  if (chosen !== undefined) await actions.get(chosen)?.();
}

async function peekLinks(blog: Blog, { links }: DeletionEffects): Promise<void> {
  const locations = links.map((place) => toLocation(blog, place));
  const [first] = locations;
  if (!first) return;
  const arguments_ = [first.uri, first.range.start, locations, 'peek'] as const;
  await vscode.commands.executeCommand('editor.action.goToLocations', ...arguments_);
}

function closeGap(blog: Blog, name: string): Promise<unknown> {
  return changePosts(blog, (index) => ({ kind: 'edits', edits: renumber(index.series.get(name) ?? []) }));
}
