import type { Post } from '../../post/post.js';
import { comparePositions, type Position } from '../../text/position.js';
import type { Silence } from '../../markdown/silence.js';

/** Whether a comment of the post silences a rule at a place: the one where a problem begins. */
export function isSilenced(post: Post, rule: string, place: Position): boolean {
  let silent = false;
  for (const silence of post.body.silences) {
    if (!isAbout(silence, rule)) continue;
    switch (silence.kind) {
      case 'file':
        return true;
      case 'next-line':
        if (place.line === silence.nextLine) return true;
        break;
      case 'from-here':
        if (coversFrontMatter(post, silence) || comparePositions(silence.range.end, place) <= 0)
          silent = true;
        break;
      case 'to-here':
        if (comparePositions(silence.range.end, place) <= 0) silent = false;
    }
  }
  return silent;
}

function isAbout({ rules }: Silence, rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** What opens the body is about the front matter, too: no comment can stand before that. */
function coversFrontMatter({ body }: Post, { range }: Silence): boolean {
  return comparePositions(body.firstBodyLine.start, range.start) === 0;
}
