import { firstOfEachKey } from '../frontMatter/frontMatter.js';
import { removeField, replace } from '../edits/fieldEdits.js';
import { proposeValue } from '../series/propose.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const fieldEmpty: Rule = {
  id: 'field-empty',
  severity: 'error',
  summary: 'A field has no value.',
  *check(post, index) {
    const { frontMatter } = post;
    const { site } = index;
    for (const field of firstOfEachKey(frontMatter)) {
      const { key, value, valueRange, range } = field;
      if (value !== '' || !site.keys.includes(key)) continue;
      const message = site.requiredKeys.includes(key)
        ? say('“{0}” has no value. Write one after the “=”', key)
        : say('“{0}” has no value. Write one after the “=”, or remove the line', key);
      const proposed = proposeValue(post, key, index);
      const write = {
        title: say('Write {0}', `${key}=${proposed ?? ''}`),
        edits: [replace(post, valueRange, proposed ?? '')],
      };
      const remove = { title: say('Remove the line'), edits: [removeField(post, field)] };
      const fixes = [
        ...(proposed === undefined ? [] : [write]),
        ...(site.requiredKeys.includes(key) ? [] : [remove]),
      ];
      yield { range, message, fixes };
    }
  },
};
