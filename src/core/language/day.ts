/** Returns a calendar day in words, in the language of the editor: `Monday, 27 June 2022`. */
export function dayInWords(day: string, language: string): string {
  // the day before the month, from the smallest part to the largest
  const locale = language === 'en' ? 'en-GB' : language;
  const date = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  return `${part({ weekday: 'long' })}, ${part({ dateStyle: 'long' })}`;
}
