import type { ExtraField } from '../site/config.js';
import { setField } from '../edits/fieldEdits.js';
import { valueType } from '../site/valueType.js';
import { memoize } from '../text/memoize.js';
import { firstOfEachKey } from '../frontMatter/frontMatter.js';
import { isCalendarDay } from '../post/values.js';
import { fold, nearest } from '../text/spelling.js';
import { say, type Message } from '../text/message.js';
import { meantDay } from './dateInvalid.js';
import type { Rule } from './engine/rule.js';

export const fieldValue: Rule = {
  id: 'field-value',
  severity: 'error',
  summary: 'A field does not hold what the site declared for it.',
  *check(post, { site }) {
    if (site.config.fields.size === 0) return;
    for (const field of firstOfEachKey(post.frontMatter)) {
      const { key, value, valueRange } = field;
      const declared = site.config.fields.get(key);
      const message = declared && value !== '' ? complaint(key, value, declared) : undefined;
      if (!declared || !message) continue;
      const meant = meantValue(value, declared);
      const write = {
        title: say('Write {0}', meant ?? ''),
        edits: setField(post, field, meant ?? '', valueType(site, key)),
      };
      yield { range: valueRange, message, fixes: meant === undefined ? [] : [{ ...write, plain: true }] };
    }
  },
};

const BOOLEANS = ['true', 'false'];

function complaint(key: string, value: string, declared: ExtraField): Message | undefined {
  const { type = 'text', values, pattern } = declared;
  if (type === 'number' && !isNumber(value)) return say('“{0}” has to be a number, as in 3 or 0.5', key);
  if (type === 'boolean' && !BOOLEANS.includes(value)) return say('“{0}” has to be true or false', key);
  if (type === 'date' && !isCalendarDay(value))
    return say('“{0}” has to be a day, written YYYY-MM-DD, as in 2022-06-27', key);
  if (values && !values.includes(value))
    return say('“{0}” has to be one of these: {1}', key, values.join(', '));
  if (pattern !== undefined && !wholePattern(declared)?.test(value))
    return say('“{0}” has to match the pattern {1} that .upnext.json sets', key, pattern);
  return undefined;
}

/** A value that is allowed and plainly meant. */
function meantValue(value: string, declared: ExtraField): string | undefined {
  const { type, values } = declared;
  const meant = values
    ? nearest(value, values)
    : type === 'boolean'
      ? meantBoolean(value)
      : type === 'date'
        ? meantDay(value)
        : undefined;
  return meant === undefined || complaint('', meant, declared) ? undefined : meant;
}

function meantBoolean(value: string): string | undefined {
  const word = fold(value);
  if (/^(?:yes|on|1|wahr)$/.test(word)) return 'true';
  return /^(?:no|off|0|falsch)$/.test(word) ? 'false' : nearest(word, BOOLEANS);
}

function isNumber(value: string): boolean {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(value);
}

const wholePattern = memoize(({ pattern }: ExtraField): RegExp | undefined =>
  pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`),
);
