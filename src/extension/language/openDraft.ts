import * as vscode from 'vscode';
import { seenFrom, type Index } from '../../core/index/index.js';
import { readDraft, type Draft } from '../../core/language/draft.js';
import type { FolderPosts } from '../posts/folderPosts.js';
import type { WorkspacePosts } from '../posts/workspacePosts.js';

/** An open Markdown file as it stands now, with what is known of the other posts of its folder. */
export interface OpenDraft {
  readonly posts: FolderPosts;
  readonly index: Index;
  readonly draft: Draft;
}

const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly open: OpenDraft }>();

/**
 * Reads an open file. The index is a moment behind whoever types; the file itself is not. A file that was never saved
 * counts to the first folder; any other outside the workspace gives `undefined`, as does one that the site excludes.
 */
export async function openDraft(
  workspace: WorkspacePosts,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<OpenDraft | undefined> {
  const place = locate(workspace, document.uri);
  const blog = place && (place.posts.index ?? (await firstIndex(place.posts, token)));
  const index = blog && seenFrom(blog, place.path);
  if (!place || !index || token.isCancellationRequested || index.site.isExcluded(place.path))
    return undefined;
  const { posts, path } = place;
  const last = known.get(document);
  if (last?.version === document.version && last.open.index === index) return last.open;
  const same = last?.version === document.version && last.open.index.sites === index.sites;
  const draft = same ? last.open.draft : readDraft(path, document.getText(), index);
  const open = { posts, index, draft };
  known.set(document, { version: document.version, open });
  return open;
}

function locate(
  workspace: WorkspacePosts,
  uri: vscode.Uri,
): { readonly posts: FolderPosts; readonly path: string } | undefined {
  if (uri.scheme !== 'untitled') return workspace.locate(uri);
  const [first] = workspace.folders;
  return first && { posts: first, path: uri.path };
}

/** Right after the start, the folder is still being read. */
function firstIndex(posts: FolderPosts, token: vscode.CancellationToken): Promise<Index | undefined> {
  return new Promise((resolve) => {
    const end = (): void => {
      waiting.dispose();
      resolve(posts.index);
    };
    const waiting = vscode.Disposable.from(posts.onDidChangeIndex(end), token.onCancellationRequested(end));
  });
}
