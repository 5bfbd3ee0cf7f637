import { setField } from '../edits/fieldEdits.js';
import { readDay } from '../post/meaning/day.js';
import { meantDay } from '../post/meantDay.js';
import { daysIn, isCalendarDay } from '../post/values.js';
import { type Message, say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const dateInvalid: Rule = {
  id: 'date-invalid',
  severity: 'error',
  summary: 'The date is not a valid day, written as YYYY-MM-DD.',
  reads: [],
  *check(post) {
    const date = post.fields.date;
    if (!date || date.value === '') return;
    if (post.reading.isComment ? isCalendarDay(date.value) : isDay(date.value)) return;
    const meant = meantDay(date.value);
    const fixes = meant
      ? [
          {
            title: say('Write {0}', meant.day),
            edits: setField(post, date, meant.day, 'literal'),
            plain: meant.plain && post.reading.isComment,
          },
        ]
      : [];
    yield { range: date.valueRange, message: explain(date.value), fixes };
  },
};

/** Generators write words instead of days, as `Last Modified` and `today`. */
function isDay(value: string): boolean {
  return readDay(value) !== undefined || !/\d/.test(value);
}

function explain(value: string): Message {
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month] = [Number(written?.[1]), Number(written?.[2])];
  const days = written ? daysIn(year, month) : 0;
  if (days > 0)
    return say('{0} does not exist: that month has {1} days. Write a day that exists', value, days);
  if (written) return say('{0} does not exist: months go from 01 to 12. Write the date as YYYY-MM-DD', value);
  const meant = meantDay(value);
  return meant === undefined
    ? say('“{0}” is not a date. Write it as YYYY-MM-DD, as in 2022-06-27', value)
    : say('“{0}” is not written as YYYY-MM-DD. Write {1}', value, meant.day);
}
