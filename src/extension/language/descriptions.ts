import * as vscode from 'vscode';
import { displayTitle, type Post } from '../../core/post/post.js';
import type { Blog } from '../posts/blog.js';
import { bold, fileLink, inline, lines, paragraphs, type SafeMarkdown, text } from '../ui/markdown.js';

/** A longer list is cut, around the post that matters. */
const MOST_POSTS = 12;

/** A post's title, as a link to it, and its summary. */
export function describePost(blog: Blog, post: Post): vscode.MarkdownString {
  const summary = post.summary === undefined ? [] : [text(post.summary)];
  return paragraphs(bold(linkTo(blog, post)), ...summary);
}

/** The posts of a series, one a line, the one at `current` marked. */
export function listPosts(
  blog: Blog,
  series: readonly Post[],
  current: string | undefined,
): vscode.MarkdownString {
  const place = series.findIndex(({ path }) => path === current);
  const first = Math.max(0, Math.min(place - MOST_POSTS / 2, series.length - MOST_POSTS));
  const shown = series.slice(first, first + MOST_POSTS);
  const rest = series.length - shown.length;
  return lines(
    ...shown.map((post) => {
      const section = text(`${post.section ?? '–'}. `);
      if (post.path !== current) return inline(section, SPACE, linkTo(blog, post));
      const title = bold(text(displayTitle(post)));
      return inline(section, SPACE, title, SPACE, text(`← ${vscode.l10n.t('this post')}`));
    }),
    ...(rest > 0 ? [text(vscode.l10n.t('and {0} more', rest))] : []),
  );
}

const SPACE: SafeMarkdown = { markdown: ' ' };

function linkTo(blog: Blog, post: Post): SafeMarkdown {
  return fileLink(displayTitle(post), blog.uri(post.path));
}
