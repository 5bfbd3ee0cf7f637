import { say } from '../text/message.js';
import { insertField } from '../edits/fieldEdits.js';
import { proposeValue } from '../series/propose.js';
import { isAttempted } from './keys.js';
import type { Rule } from './engine/rule.js';

export const fieldMissing: Rule = {
  id: 'field-missing',
  severity: 'error',
  summary: 'A required field is missing.',
  *check(post, index) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    for (const key of index.site.requiredKeys) {
      if (isAttempted(frontMatter, key, index)) continue;
      const value = proposeValue(post, key, index);
      const line = `${key}=${value ?? ''}`;
      const edit = insertField(post, frontMatter, key, value ?? '', index.site.keys);
      const fixes = value === undefined ? [] : [{ title: say('Add {0}', line), edits: [edit] }];
      yield {
        fixes,
        range: frontMatter.opening,
        message: say('“{0}” is missing. Add a line {1}', key, `${key}=…`),
      };
    }
  },
};
