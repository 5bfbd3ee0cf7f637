import { setField } from '../edits/fieldEdits.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const dateFuture: Rule = {
  id: 'date-future',
  severity: 'info',
  summary: 'The date is in the future.',
  reads: [],
  *check(post, { site }) {
    const date = post.fields.date;
    const today = site.today();
    // days written YYYY-MM-DD compare as text
    if (!date || post.date === undefined || post.date <= today) return;
    yield {
      range: date.valueRange,
      message: say(
        '{0} is in the future: today is {1}. Write today’s date, or publish the post then',
        post.date,
        today,
      ),
      fixes: [{ title: say('Write {0}', today), edits: setField(post, date, today, 'literal') }],
    };
  },
};
