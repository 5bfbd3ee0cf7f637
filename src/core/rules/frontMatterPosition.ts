import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const frontMatterPosition: Rule = {
  id: 'front-matter-position',
  severity: 'warning',
  summary: 'Something stands before the front matter.',
  *check({ frontMatter }) {
    if (!frontMatter || frontMatter.atTop) return;
    yield {
      range: frontMatter.opening,
      message: say('Front matter has to be the first thing in the file. Move this comment to the top'),
    };
  },
};
