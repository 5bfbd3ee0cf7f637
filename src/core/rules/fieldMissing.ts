import { insertFields } from '../edits/fieldEdits.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import { proposeValue } from '../series/propose.js';
import { newField } from '../site/vocabulary.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';
import { attemptedKeys } from './shared/keys.js';

export const fieldMissing: Rule = {
  id: 'field-missing',
  severity: 'error',
  elsewhere: 'off',
  summary: 'A required field is missing.',
  reads: ['topics'],
  *check(post, index) {
    const { frontMatter } = post;
    if (!frontMatter) return;
    const { vocabulary } = index.site;
    const { show } = syntaxOf(frontMatter.syntax);
    const addField = (key: string, value: string): Fix => ({
      title: say('Add {0}', show(key, value)),
      edits: insertFields(post, frontMatter, [newField(vocabulary, key, value)], vocabulary.keys),
    });
    const attempted = attemptedKeys(frontMatter, index.site);
    for (const key of vocabulary.requiredKeys) {
      if (attempted.has(key)) continue;
      const value = proposeValue(post, key, index);
      const fixes = value === undefined ? [] : [addField(key, value)];
      yield {
        fixes,
        range: frontMatter.opening,
        message: say('“{0}” is missing. Add a line {1}', key, show(key, '…')),
      };
    }
  },
};
