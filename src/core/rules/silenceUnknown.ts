import { replace } from '../edits/fieldEdits.js';
import { say } from '../text/message.js';
import { fold, nearest } from '../text/spelling.js';
import type { Rule } from './engine/rule.js';

const ID = 'silence-unknown';

/** Reports rules that are silenced and do not exist; takes the ids of all others. */
export function silenceUnknown(others: readonly string[]): Rule {
  const ids = [...others, ID];
  return {
    id: ID,
    severity: 'warning',
    summary: 'A comment silences a rule that does not exist.',
    reads: [],
    *check(post) {
      for (const { id, range } of post.body.silences.flatMap(({ rules }) => rules)) {
        if (ids.includes(id)) continue;
        const meant = nearest(id, ids);
        yield {
          range,
          message:
            meant === undefined
              ? say('There is no rule “{0}”. Name an existing rule, or none to silence them all', id)
              : say('There is no rule “{0}”. Did you mean “{1}”?', id, meant),
          fixes:
            meant === undefined
              ? []
              : [
                  {
                    title: say('Write {0}', meant),
                    edits: [replace(post, range, meant)],
                    plain: fold(id) === meant.replaceAll('-', ' '),
                  },
                ],
        };
      }
    },
  };
}
