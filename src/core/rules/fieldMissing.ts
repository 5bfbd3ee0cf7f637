import { say } from '../text/message.js';
import { isAttempted } from './keys.js';
import type { Rule } from './rule.js';

export const fieldMissing: Rule = {
  id: 'field-missing',
  severity: 'error',
  summary: 'A required field is missing.',
  *check({ frontMatter }, index) {
    if (!frontMatter) return;
    for (const key of index.site.requiredKeys) {
      if (isAttempted(frontMatter, key, index)) continue;
      yield { range: frontMatter.opening, message: say('“{0}” is missing. Add a line {1}', key, `${key}=…`) };
    }
  },
};
