import * as vscode from 'vscode';
import { newPost } from '../../core/edits/newPost.js';
import type { Wish } from '../../core/edits/newPost/wish.js';
import type { Verdict } from '../input/askText.js';
import type { Blog } from '../posts/blog.js';
import { translate } from '../ui/translate.js';

/** Where the post of this title would be, and how many others would make room for it; or why it cannot be. */
export function judgeTitle(blog: Blog, wish: Wish): Verdict {
  const made = blog.index && newPost(blog.index, wish);
  if (!made) return { kind: 'refused', why: vscode.l10n.t('The posts are still being read') };
  if (made.kind === 'problem') return { kind: 'refused', why: translate(made.why) };
  const { path, edits } = made;
  if (edits.length === 0) return { kind: 'fine', says: vscode.l10n.t('It will be {0}', path) };
  const says =
    edits.length === 1
      ? vscode.l10n.t('It will be {0}; the part after it is renumbered', path)
      : vscode.l10n.t('It will be {0}; {1} parts after it are renumbered', path, edits.length);
  return { kind: 'fine', says };
}
