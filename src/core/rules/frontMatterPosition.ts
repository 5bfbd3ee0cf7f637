import { replace } from '../edits/fieldEdits.js';
import type { FrontMatter } from '../frontMatter/frontMatter.js';
import type { Post } from '../post/post.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';

export const frontMatterPosition: Rule = {
  id: 'front-matter-position',
  severity: 'warning',
  elsewhere: 'off',
  summary: 'The front matter is not the first thing in the file.',
  reads: [],
  *check(post) {
    const { frontMatter } = post;
    if (!frontMatter || frontMatter.atTop) return;
    // a comment without its end would include the whole text
    const fixes = frontMatter.closing === 'closed' ? [moveUp(post, frontMatter)] : [];
    yield {
      fixes,
      range: frontMatter.opening,
      message: say('Front matter has to be the first thing in the file. Move this comment to the top'),
    };
  },
};

function moveUp(post: Post, { text, range }: FrontMatter): Fix {
  const { start } = post.firstLine;
  return {
    title: say('Move the comment to the top'),
    edits: [
      replace(post, { start, end: start }, `${text.replace(/\r\n|\r/g, '\n')}\n\n`),
      replace(post, { start: range.start, end: range.end }, ''),
    ],
    plain: true,
  };
}
