import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const titleMissing: Rule = {
  id: 'title-missing',
  severity: 'warning',
  summary: 'A post has no level-1 heading.',
  *check({ title, firstBodyLine }) {
    if (title) return;
    yield {
      range: firstBodyLine,
      message: say('This post has no title. Begin its text with a heading {0}', '# …'),
    };
  },
};
