import { isDay } from './values.js';

/** A day that is written in another form. */
export interface MeantDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether it is unambiguous, and nothing but a time is lost. */
  readonly plain: boolean;
}

/** `T10:00Z`, ` 10:00:00.5 +0200`, ` 9:30 pm UTC`: a time says nothing about the day that the author wrote. */
const TIME =
  /^(?:T| +T?)(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?:[.,]\d{1,9})?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT)?(?: ?[-+](?:0?\d|1[0-4])(?::?[0-5]\d)?)?)?$/i;

/** What is between the numbers of a date; a word processor makes dashes of hyphens. */
const SEPARATOR = ' ?[-/. \\u2010-\\u2015\\u2212] ?';
const YEAR_FIRST = new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})\\.?(?!\\d)`);
/** Without separators, every number needs all of its digits: `202311` is a month. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const QUOTED = /^["'`“”„‟«»‹›‘’‚]([\d\s./-]+)["'`“”‟«»‹›‘’]$/;
const YEAR_LAST = /^(\d{1,2})([-/. ]|\. )(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * Returns the day meant by a value that is not written `YYYY-MM-DD`; `undefined` if it could be several days, or is not
 * a day. `2022/6/27` is plain; `2022-06-27 (revised)` has a remark, and `7.6.2022` is another day in other countries.
 */
export function meantDay(value: string): MeantDay | undefined {
  // a day in any quotes is that day
  const quoted = QUOTED.exec(value)?.[1];
  if (quoted !== undefined) return meantDay(quoted);
  const match = YEAR_FIRST.exec(value) ?? DIGITS.exec(value);
  const found = match ? readYearFirst(match) : readYearLast(value);
  if (!found) return undefined;
  const rest = value.slice(found.length);
  // `2023-04-02b` and `2023-04-02-05` are not dates with a remark
  if (/^[\p{L}\p{N}]/u.test(rest) && !TIME.test(rest)) return undefined;
  if (/^[-/.]\s?\d/.test(rest)) return undefined;
  return { day: found.day, plain: found.plain && (rest === '' || TIME.test(rest)) };
}

interface Found extends MeantDay {
  /** How much of the value it takes. */
  readonly length: number;
}

function readYearFirst([whole, year = '', month = '', dayOfMonth = '']: RegExpExecArray): Found | undefined {
  const day = write(year, month, dayOfMonth);
  return day === undefined ? undefined : { day, plain: true, length: whole.length };
}

function readYearLast(value: string): Found | undefined {
  const match = YEAR_LAST.exec(value);
  if (!match) return undefined;
  const [whole, first = '', separator = '', second = '', year = ''] = match;
  const days = [write(year, second, first), write(year, first, second)];
  const [dayFirst, monthFirst] = days;
  const length = whole.length;
  const readings = new Set(days.filter((reading) => reading !== undefined));
  const [day] = readings;
  if (readings.size === 1 && day !== undefined) return { day, plain: true, length };
  // with dots, the day comes first in most countries
  if (dayFirst !== undefined && monthFirst !== undefined && separator.startsWith('.'))
    return { day: dayFirst, plain: false, length };
  return undefined;
}

function write(year: string, month: string, dayOfMonth: string): string | undefined {
  if (!isDay(Number(year), Number(month), Number(dayOfMonth))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
