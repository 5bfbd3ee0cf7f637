import * as vscode from 'vscode';
import { type Index, seenFrom } from '../../core/index/index.js';
import { type Draft, readDraft } from '../../core/language/draft.js';
import { listen } from '../boundary.js';
import type { Blog } from '../posts/blog.js';
import type { Blogs } from '../posts/blogs.js';
import { prepareReading } from '../posts/prepareReading.js';

/** An open Markdown file as it is now, with what is known of the other posts of its folder. */
export interface OpenDraft {
  readonly blog: Blog;
  readonly index: Index;
  readonly draft: Draft;
}

const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly open: OpenDraft }>();

/**
 * Reads an open file. The index lags a moment behind whoever types; the file itself does not. A file that was never
 * saved counts as one of the first folder; for any other outside the workspace, returns `undefined`, as does one that
 * the site excludes.
 */
export async function openDraft(
  blogs: Blogs,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<OpenDraft | undefined> {
  const place = locate(blogs, document.uri);
  const whole = place && (place.blog.index ?? (await firstIndex(place.blog, token)));
  const index = whole && seenFrom(whole, place.path);
  if (!place || !index || token.isCancellationRequested || index.site.isExcluded(place.path))
    return undefined;
  const { blog, path } = place;
  await prepareReading(document.getText());
  const last = known.get(document);
  if (last?.version === document.version && last.open.index === index) return last.open;
  const same = last?.version === document.version && last.open.index.sites === index.sites;
  const draft = same ? last.open.draft : readDraft(path, document.getText(), index);
  const open = { blog, index, draft };
  known.set(document, { version: document.version, open });
  return open;
}

function locate(blogs: Blogs, uri: vscode.Uri): { readonly blog: Blog; readonly path: string } | undefined {
  if (uri.scheme !== 'untitled') return blogs.locate(uri);
  const [first] = blogs.all;
  return first && { blog: first, path: uri.path };
}

/** Right after the start, the folder is still being read. */
function firstIndex(blog: Blog, token: vscode.CancellationToken): Promise<Index | undefined> {
  return new Promise((resolve) => {
    const end = (): void => {
      waiting.dispose();
      resolve(blog.index);
    };
    const waiting = vscode.Disposable.from(
      listen(blog.onDidChangeIndex, end),
      listen(token.onCancellationRequested, end),
    );
  });
}
