import * as vscode from 'vscode';
import type { TextEdit } from '../../core/edits/textEdit.js';
import type { Blog } from '../posts/blog.js';
import { showError } from '../ui/notifications.js';
import { openText } from './openText.js';
import { sameText } from './sameText.js';

const STRICT = new TextDecoder('utf-8', { fatal: true });

/**
 * The first of the posts that VS Code, which writes a file as a whole, would damage: where bytes are not of the
 * encoding that it is read as, letters that have nothing to do with the edit would become U+FFFD. An encoding that the
 * author has chosen (`files.encoding`, Reopen with Encoding) is as good as UTF-8 where it has a letter for all that is
 * there and all that is to be written.
 *
 * `placesIn: 'files'`: the places are those in the file as Up Next reads it, so VS Code has to read the same there.
 */
export async function findUnwritable(
  blog: Blog,
  edits: readonly TextEdit[],
  placesIn: 'documents' | 'files',
): Promise<string | undefined> {
  const texts = new Map<string, string[]>();
  for (const { path, newText } of edits) {
    const own = texts.get(path);
    if (own) own.push(newText);
    else texts.set(path, [newText]);
  }
  for (const [path, own] of texts) {
    const read = placesIn === 'files' ? await blog.read(path) : undefined;
    if (!(await isWritable(blog.uri(path), own.join('\n'), read))) return path;
  }
  return undefined;
}

/** Tells the author of a post that was found so, and that it kept the others from being changed. */
export function refuseUnwritable(path: string): false {
  showError(
    vscode.l10n.t(
      '{0} cannot be changed without damage: its bytes are not those of its encoding, UTF-8 unless you have chosen another. Nothing was changed. Open it, choose Reopen with Encoding, or save it as UTF-8, and try again',
      path,
    ),
  );
  return false;
}

async function isWritable(uri: vscode.Uri, newText: string, read: string | undefined): Promise<boolean> {
  const document = await openText(uri);
  if (!document) return false;
  if (read !== undefined && !sameText(read, document.getText())) return false;
  if (document.encoding.startsWith('utf8')) return isUtf8(uri);
  // a decoder puts U+FFFD where it has no letter for a byte
  if (document.getText().includes('\uFFFD')) return false;
  const { encoding } = document;
  const bytes = await vscode.workspace.encode(newText, { encoding });
  return (await vscode.workspace.decode(bytes, { encoding })) === newText;
}

async function isUtf8(uri: vscode.Uri): Promise<boolean> {
  try {
    STRICT.decode(await vscode.workspace.fs.readFile(uri));
    return true;
  } catch (error) {
    // what is not on disk has no bytes to lose
    if (error instanceof vscode.FileSystemError) return true;
    if (error instanceof TypeError) return false;
    throw error;
  }
}
