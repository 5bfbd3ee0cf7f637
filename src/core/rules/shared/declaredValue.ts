import { isCalendarDay } from '../../post/values.js';
import type { ExtraField } from '../../site/config.js';
import { type Message, say } from '../../text/message.js';

export const BOOLEANS = ['true', 'false'];

/** Returns what is wrong with a value that the site declared otherwise; `undefined` if nothing is. */
export function complaint(key: string, value: string, declared: ExtraField): Message | undefined {
  const { type = 'text', values, pattern } = declared;
  if (type === 'number' && !isNumber(value)) return say('“{0}” has to be a number, as in 3 or 0.5', key);
  if (type === 'boolean' && !BOOLEANS.includes(value)) return say('“{0}” has to be true or false', key);
  if (type === 'date' && !isCalendarDay(value))
    return say('“{0}” has to be a day, written YYYY-MM-DD, as in 2022-06-27', key);
  if (values && !values.includes(value)) return say('“{0}” has to be one of these: {1}', key, shown(values));
  if (pattern !== undefined && declared.matches?.(value) === false)
    return say('“{0}” has to match the pattern {1} that .upnext.json sets', key, pattern);
  return undefined;
}

/** As many as a reader looks through. */
const MOST_SHOWN = 30;

function shown(values: readonly string[]): string {
  const more = values.length > MOST_SHOWN ? ', …' : '';
  return values.slice(0, MOST_SHOWN).join(', ') + more;
}

function isNumber(value: string): boolean {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(value);
}
