import * as vscode from 'vscode';
import type { Blog } from '../posts/blog.js';
import type { ChangedText } from './undo.js';

/** A post that is about to be changed, and its text at that moment. */
export interface TextBefore {
  readonly blog: Blog;
  readonly path: string;
  readonly text: string;
}

/** UTF-16 code units of all texts together; what is more than this is not kept, and VS Code's own undo is left. */
const MOST_KEPT = 20_000_000;

/**
 * What has become of posts whose changes VS Code has shown first, so that the author may have left some of them out:
 * those that are another text now. Empty where that is too much to keep.
 */
export async function changedSince(
  before: readonly TextBefore[],
  dirty: ReadonlySet<string>,
): Promise<{ readonly paths: ReadonlySet<string>; readonly texts: readonly ChangedText[] }> {
  const paths = new Set<string>();
  const texts: ChangedText[] = [];
  let kept = 0;
  for (const { blog, path, text } of before) {
    const now = asDocument(await blog.read(path));
    const then = asDocument(text);
    if (now === then) continue;
    const uri = blog.uri(path);
    paths.add(uri.toString());
    kept += now.length + then.length;
    if (kept <= MOST_KEPT) texts.push({ uri, before: then, after: now, wasDirty: dirty.has(uri.toString()) });
  }
  return { paths, texts: kept <= MOST_KEPT ? texts : [] };
}

/** The documents that hold what is not saved. */
export function unsavedUris(): ReadonlySet<string> {
  return new Set(
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
  );
}

/**
 * The text as a document has it: without a byte order mark, and with the kind of line end that most of its lines have.
 */
function asDocument(text: string): string {
  const own = text.replace(/^\uFEFF/, '');
  const all = own.match(/\r\n|\r|\n/g) ?? [];
  const withReturn = all.filter((end) => end !== '\n').length;
  if (withReturn === 0) return own;
  return own.replace(/\r\n|\r|\n/g, withReturn > all.length / 2 ? '\r\n' : '\n');
}
