import * as vscode from 'vscode';
import { displayTitle, type Post } from '../../core/post/post.js';
import { escapeMarkdown } from '../ui/escapeMarkdown.js';
import type { FolderPosts } from '../posts/folderPosts.js';

/** A longer list is cut, around the post that matters. */
const MOST_POSTS = 12;

/** Markdown of our own, in which a post's text is only ever text and a link only ever opens a post. */
export function createMarkdown(): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = { enabledCommands: ['vscode.open'] };
  markdown.supportHtml = false;
  return markdown;
}

/** A post's title, as a link to it, and its summary. */
export function describePost(posts: FolderPosts, post: Post): vscode.MarkdownString {
  const markdown = createMarkdown();
  markdown.appendMarkdown(`**${linkTo(posts, post)}**`);
  if (post.summary !== undefined) markdown.appendMarkdown('\n\n').appendText(post.summary);
  return markdown;
}

/** The posts of a series, one a line, the one at `current` marked. */
export function listPosts(
  posts: FolderPosts,
  series: readonly Post[],
  current: string | undefined,
): vscode.MarkdownString {
  const markdown = createMarkdown();
  const place = series.findIndex(({ path }) => path === current);
  const first = Math.max(0, Math.min(place - MOST_POSTS / 2, series.length - MOST_POSTS));
  const shown = series.slice(first, first + MOST_POSTS);
  for (const post of shown) {
    const section = post.section === undefined ? '–' : String(post.section);
    const line =
      post.path === current
        ? `**${escapeMarkdown(displayTitle(post))}** ← ${escapeMarkdown(vscode.l10n.t('this post'))}`
        : linkTo(posts, post);
    markdown.appendMarkdown(`${section}\\. ${line}  \n`);
  }
  const rest = series.length - shown.length;
  if (rest > 0) markdown.appendText(vscode.l10n.t('and {0} more', rest));
  return markdown;
}

function linkTo(posts: FolderPosts, post: Post): string {
  const argument = encodeURIComponent(JSON.stringify([posts.uri(post.path).toString()]));
  return `[${escapeMarkdown(displayTitle(post))}](command:vscode.open?${argument})`;
}
