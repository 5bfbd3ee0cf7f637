import { removeFields } from '../edits/fieldEdits.js';
import { type Field, fieldsOf } from '../frontMatter/frontMatter.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const fieldDuplicate: Rule = {
  id: 'field-duplicate',
  severity: 'error',
  summary: 'A key occurs twice in the front matter.',
  reads: [],
  *check(post) {
    const { path, frontMatter } = post;
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
          '“{0}” is already on line {1}, and only the first one counts. Remove one of them',
          key,
          earlier.keyRange.start.line + 1,
        ),
        fixes: [
          {
            title: say('Remove this line'),
            edits: removeFields(post, [field]),
          },
          { title: say('Remove the first one'), edits: removeFields(post, [earlier]) },
        ],
        related: [{ path, range: earlier.keyRange, message: say('The first “{0}”', key) }],
      };
    }
  },
};
