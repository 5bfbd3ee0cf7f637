import { meantDay } from '../../post/meantDay.js';
import { isCalendarDay, parseSection } from '../../post/values.js';
import type { Site } from '../../site/site.js';
import { complaint } from './declaredValue.js';

/** Whether a key of the site may have this value. */
function isValidValue(site: Site, key: string, value: string): boolean {
  const info = site.vocabulary.infos.get(key);
  if (value === '' || !info) return false;
  const { type, declared } = info;
  if (type === 'date' && !isCalendarDay(value)) return false;
  if (type === 'section' && parseSection(value) === undefined) return false;
  return !declared || complaint(key, value, declared) === undefined;
}

/** Returns the value itself if the key may have it, or as it is plainly meant: a day in another form. */
export function validValue(site: Site, key: string, value: string): string | undefined {
  if (isValidValue(site, key, value)) return value;
  const meant = meantDay(value);
  return meant?.plain && isValidValue(site, key, meant.day) ? meant.day : undefined;
}
