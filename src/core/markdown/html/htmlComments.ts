import { tagAt } from './htmlTags.js';

/** A comment in a piece of HTML, from `<!--` to `-->`. */
export interface HtmlComment {
  readonly text: string;
  readonly start: number;
}

/** Returns the comments of a piece of HTML that have an end; what is in a tag is not a comment. */
export function commentsIn(html: string): readonly HtmlComment[] {
  const comments: HtmlComment[] = [];
  let offset = html.indexOf('<');
  while (offset !== -1) {
    let next = tagAt(html, offset)?.end ?? offset + 1;
    if (html.startsWith('<!--', offset)) {
      const close = html.indexOf('-->', offset + 4);
      if (close === -1) return comments;
      next = close + 3;
      comments.push({ text: html.slice(offset, next), start: offset });
    }
    offset = html.indexOf('<', next);
  }
  return comments;
}
