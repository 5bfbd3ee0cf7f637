import { KNOWN_FIELDS } from '../post/fields.js';
import { meantDay } from '../post/meantDay.js';
import { isCalendarDay, parseSection } from '../post/values.js';
import type { Site } from '../site/site.js';
import { complaint } from './declaredValue.js';

/** Whether a key of the site may have this value. */
export function isValidValue(site: Site, key: string, value: string): boolean {
  if (value === '' || !site.keys.includes(key)) return false;
  const type = KNOWN_FIELDS.find((known) => known.key === key)?.type;
  if (type === 'date' && !isCalendarDay(value)) return false;
  if (type === 'section' && parseSection(value) === undefined) return false;
  const declared = site.config.fields.get(key);
  return !declared || complaint(key, value, declared) === undefined;
}

/** The value itself where the key may have it, or as it is plainly meant: a day in another form. */
export function validValue(site: Site, key: string, value: string): string | undefined {
  if (isValidValue(site, key, value)) return value;
  const meant = meantDay(value);
  return meant?.plain && isValidValue(site, key, meant.day) ? meant.day : undefined;
}
