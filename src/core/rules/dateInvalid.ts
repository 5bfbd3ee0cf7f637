import { setField } from '../edits/fieldEdits.js';
import { field } from '../frontMatter/frontMatter.js';
import { daysIn, isCalendarDay, isDay } from '../post/values.js';
import { say, type Message } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const dateInvalid: Rule = {
  id: 'date-invalid',
  severity: 'error',
  summary: 'The date is not a day of the calendar, written YYYY-MM-DD.',
  *check(post) {
    const date = field(post.frontMatter, 'date');
    if (!date || date.value === '' || isCalendarDay(date.value)) return;
    const day = meantDay(date.value);
    const fixes =
      day === undefined
        ? []
        : [{ title: say('Write {0}', day), edits: setField(post, date, day, 'literal'), plain: true }];
    yield { range: date.valueRange, message: explain(date.value), fixes };
  },
};

function explain(value: string): Message {
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month] = [Number(written?.[1]), Number(written?.[2])];
  const days = written ? daysIn(year, month) : 0;
  if (days > 0)
    return say('{0} is not in the calendar: that month has {1} days. Write a day that exists', value, days);
  if (written)
    return say('{0} is not in the calendar: months go from 01 to 12. Write the date as YYYY-MM-DD', value);
  const meant = meantDay(value);
  return meant === undefined
    ? say('“{0}” is not a date. Write it as YYYY-MM-DD, as in 2022-06-27', value)
    : say('“{0}” is not written as YYYY-MM-DD. Write {1}', value, meant);
}

/** The day that another way of writing can only mean; 05/06/2022 could be two days. */
export function meantDay(value: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(value);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(value);
  if (!yearLast) return undefined;
  const [, first, separator, second, year] = yearLast;
  // with dots, the day comes first wherever dates are written so
  const readings = [day(year, second, first), ...(separator === '.' ? [] : [day(year, first, second)])];
  const days = new Set(readings.filter((reading) => reading !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}

function day(year = '', month = '', dayOfMonth = ''): string | undefined {
  if (!isDay(Number(year), Number(month), Number(dayOfMonth))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
