/** The days of each month of a year that is not a leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `value` is a day of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether a month of that year has that day; months and days count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

/** Returns how many days a month has, 0 if there is no such month; months count from 1. */
export function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Reads a positive integer as in `series_section`; `undefined` for anything else, `01` and `0` included. */
export function parseSection(value: string): number | undefined {
  if (!/^[1-9]\d*$/.test(value)) return undefined;
  const section = Number(value);
  return Number.isSafeInteger(section) ? section : undefined;
}

/** Returns the name to show for a `series` value: `Angular_Indepth` is "Angular Indepth". */
export function seriesName(value: string): string {
  return value.replaceAll('_', ' ');
}
