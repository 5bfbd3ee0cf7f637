import { firstOfEachKey } from '../post/frontMatter.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const fieldEmpty: Rule = {
  id: 'field-empty',
  severity: 'error',
  summary: 'A field has no value.',
  *check({ frontMatter }, { site }) {
    for (const { key, value, range } of firstOfEachKey(frontMatter)) {
      if (value !== '' || !site.keys.includes(key)) continue;
      const message = site.requiredKeys.includes(key)
        ? say('“{0}” has no value. Write one after the “=”', key)
        : say('“{0}” has no value. Write one after the “=”, or remove the line', key);
      yield { range, message };
    }
  },
};
