import { replace } from '../edits/fieldEdits.js';
import { displayTitle, type Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const titleMissing: Rule = {
  id: 'title-missing',
  severity: 'warning',
  summary: 'A post has no level-1 heading.',
  *check(post) {
    if (post.title) return;
    const heading = `# ${titleFromSlug(post)}`;
    const { start } = post.firstBodyLine;
    const fixes = [
      { title: say('Insert {0}', heading), edits: [replace(post, { start, end: start }, `${heading}\n\n`)] },
    ];
    yield {
      fixes,
      range: post.firstBodyLine,
      message: say('This post has no title. Begin its text with a heading {0}', '# …'),
    };
  },
};

/** `005_reading-a_sensor` is "Reading a sensor". */
function titleFromSlug(post: Post): string {
  const words = displayTitle(post)
    .replace(/^\d+[\s_-]+(?=.)/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
