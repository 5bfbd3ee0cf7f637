import { isDay } from '../values.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const TIME = '(?:(?:T|,?\\s+(?:at\\s+)?)\\d{1,2}:\\d{2}.*)?';

/** The forms in which generators read dates, each with the place of its parts. A time may follow, in any zone. */
const FORMS: readonly {
  readonly form: RegExp;
  readonly parts: readonly [year: number, month: number, day: number];
}[] = [
  // 2024-05-31T10:00:00+02:00, 2024-5-1 10:00, 2024/05/31
  { form: new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'is'), parts: [1, 3, 4] },
  // Jul 08 2022; Fri, July 8th, 2022
  {
    form: new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`, 'is'),
    parts: [3, 1, 2],
  },
  // 8 July 2022; Fri, 08 Jul 2022 10:00:00 GMT
  {
    form: new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})${TIME}$`, 'is'),
    parts: [3, 2, 1],
  },
  // Fri Jul 08 10:00:00 2022, Fri Jul 8 10:00:00 +0200 2022
  {
    form: new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})\\s+\\d{1,2}:.*\\s(\\d{4})$`, 'is'),
    parts: [3, 1, 2],
  },
  // 07/08/2022, the month first
  { form: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}$`, 'is'), parts: [3, 1, 2] },
];

/** No date is longer, with its weekday and its zone in words. */
const LONGEST = 80;

/**
 * Returns the day of a date, `YYYY-MM-DD`, as it is written: a time and a zone do not move it. `undefined` for what no
 * generator reads as a date, and for days that do not exist.
 */
export function readDay(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  for (const { form, parts } of FORMS) {
    const match = form.exec(value);
    if (!match) continue;
    const [year = NaN, month = NaN, day = NaN] = parts.map((part) => numberOf(match[part] ?? ''));
    return isDay(year, month, day) ? written(year, month, day) : undefined;
  }
  return undefined;
}

function numberOf(part: string): number {
  return /^\d/.test(part) ? Number(part) : MONTHS.indexOf(part.slice(0, 3).toLowerCase()) + 1;
}

function written(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
