import { replace } from '../edits/fieldEdits.js';
import type { TextEdit } from '../edits/textEdit.js';
import { foreignYaml } from '../post/foreignYaml.js';
import { displayTitle, type Post } from '../post/post.js';
import { say } from '../text/message.js';
import { titleFromSlug } from '../text/slug.js';
import type { Rule } from './engine/rule.js';

export const titleMissing: Rule = {
  id: 'title-missing',
  severity: 'warning',
  summary: 'A post has no level-1 heading.',
  reads: [],
  *check(post) {
    // what YAML calls the title becomes the heading when it is converted
    if (post.title || foreignYaml(post)?.keys.includes('title')) return;
    const heading = `# ${titleFromSlug(displayTitle(post))}`;
    const fixes = [{ title: say('Insert {0}', heading), edits: [insertHeading(post, heading)] }];
    yield {
      fixes,
      range: post.body.firstBodyLine,
      message: say('This post has no title. Begin its text with a heading {0}', '# …'),
    };
  },
};

function insertHeading(post: Post, heading: string): TextEdit {
  const { start, end } = post.body.firstBodyLine;
  // the text ends with the front matter, even without a line break
  if (start.line < post.bodyLine) return replace(post, { start: end, end }, `\n\n${heading}\n`);
  return replace(post, { start, end: start }, `${heading}\n\n`);
}
