import { setField } from '../edits/fieldEdits.js';
import { firstOfEachKey } from '../frontMatter/frontMatter.js';
import { meantDay } from '../post/meantDay.js';
import type { ExtraField } from '../site/config.js';
import { valueType } from '../site/vocabulary.js';
import { say } from '../text/message.js';
import { completesTo, fold, nearest } from '../text/spelling.js';
import type { Rule } from './engine/rule.js';
import { BOOLEANS, complaint } from './shared/declaredValue.js';

export const fieldValue: Rule = {
  id: 'field-value',
  severity: 'error',
  summary: 'A field does not hold what the site declared for it.',
  reads: [],
  *check(post, { site }) {
    if (site.config.fields.size === 0) return;
    for (const field of firstOfEachKey(post.frontMatter)) {
      const { key, value, valueRange } = field;
      const declared = site.vocabulary.infos.get(key)?.declared;
      const message = declared && value !== '' ? complaint(key, value, declared) : undefined;
      if (!declared || !message) continue;
      const meant = meantValue(value, declared);
      const fixes = meant
        ? [
            {
              title: say('Write {0}', meant.value),
              edits: setField(post, field, meant.value, valueType(site.vocabulary, key)),
              plain: meant.plain,
            },
          ]
        : [];
      yield { range: valueRange, message, fixes };
    }
  },
};

/** Returns a value that is allowed and probably meant, and whether it can be nothing else. */
function meantValue(value: string, declared: ExtraField): Meant | undefined {
  const { type, values } = declared;
  const meant = values
    ? meantChoice(value, values)
    : type === 'boolean'
      ? meantBoolean(value)
      : type === 'date'
        ? dayMeant(value)
        : undefined;
  return meant === undefined || complaint('', meant.value, declared) ? undefined : meant;
}

interface Meant {
  readonly value: string;
  readonly plain: boolean;
}

/** Another case or a missing letter is plain if no other choice is near. */
function meantChoice(value: string, values: readonly string[]): Meant | undefined {
  const meant = nearest(value, values);
  return meant === undefined ? undefined : { value: meant, plain: completesTo(value, meant, values) };
}

function meantBoolean(value: string): Meant | undefined {
  const word = fold(value);
  if (/^(?:yes|on|1|wahr)$/.test(word)) return { value: 'true', plain: false };
  if (/^(?:no|off|0|falsch)$/.test(word)) return { value: 'false', plain: false };
  return meantChoice(word, BOOLEANS);
}

function dayMeant(value: string): Meant | undefined {
  const meant = meantDay(value);
  return meant && { value: meant.day, plain: meant.plain };
}
