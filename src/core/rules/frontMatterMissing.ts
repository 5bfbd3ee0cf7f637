import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const frontMatterMissing: Rule = {
  id: 'front-matter-missing',
  severity: 'warning',
  summary: 'A file that the configured globs name as a post has no front matter.',
  *check({ frontMatter, firstLine }, { site }) {
    if (frontMatter) return;
    const example = `<!-- … ${site.requiredKeys.map((key) => `${key}=`).join(' … ')} … -->`;
    yield {
      range: firstLine,
      message: say(
        'This post has no front matter. Begin the file with a comment that holds one field a line: {0}',
        example,
      ),
    };
  },
};
