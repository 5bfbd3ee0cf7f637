import { fieldsOf, type Field } from '../post/frontMatter.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const fieldDuplicate: Rule = {
  id: 'field-duplicate',
  severity: 'error',
  summary: 'A key stands in the front matter twice.',
  *check({ path, frontMatter }) {
    const first = new Map<string, Field>();
    for (const field of fieldsOf(frontMatter)) {
      const { key, keyRange } = field;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, field);
        continue;
      }
      yield {
        range: keyRange,
        message: say(
          '“{0}” stands here a second time; the first one counts, in line {1}. Remove one of them',
          key,
          earlier.keyRange.start.line + 1,
        ),
        related: [{ path, range: earlier.keyRange, message: say('The first “{0}”', key) }],
      };
    }
  },
};
