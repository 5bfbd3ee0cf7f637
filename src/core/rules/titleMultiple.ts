import { replace } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import type { Heading } from '../markdown/body.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const titleMultiple: Rule = {
  id: 'title-multiple',
  severity: 'warning',
  summary: 'A post has more than one level-1 heading.',
  *check(post) {
    const { path, title } = post;
    if (!title) return;
    for (const heading of post.moreTitles) {
      yield {
        range: heading.range,
        message: say(
          'This post already has a title: “{0}” in line {1}. Make this a heading {2}',
          title.text,
          title.range.start.line + 1,
          '## …',
        ),
        fixes: [{ title: say('Make it a heading of level 2'), edits: demote(post, heading), plain: true }],
        related: [{ path, range: title.range, message: say('The title') }],
      };
    }
  },
};

function demote(post: Post, { marker, range }: Heading): readonly TextEdit[] {
  if (!marker) return [];
  const underlined = marker.start.line > range.start.line;
  if (!underlined) return [replace(post, { start: marker.end, end: marker.end }, '#')];
  // one `=` is enough of an underline; one `-` would look like a list
  const length = Math.max(3, marker.end.character - marker.start.character);
  return [replace(post, marker, '-'.repeat(length))];
}
