import { say } from '../text/message.js';
import { foldName } from '../text/spelling.js';
import type { Rule } from './engine/rule.js';

export const summaryRepeatsTitle: Rule = {
  id: 'summary-repeats-title',
  severity: 'info',
  elsewhere: 'off',
  summary: 'The summary says the same as the title.',
  reads: [],
  *check({ title, fields: { summary }, body }) {
    // a post that has just been begun takes its summary from the title
    if (!title || !summary || body.excerpt === '') return;
    const words = wordsOf(title.text);
    if (words === '' || words !== wordsOf(summary.value)) return;
    yield {
      range: summary.valueRange,
      message: say('“{0}” says the same as the title. Write what the title leaves out', summary.key),
    };
  },
};

/** Returns the words without case, accents, punctuation and what is between them. */
function wordsOf(text: string): string {
  // C, C++ and C# are three languages
  return foldName(text).replace(/[^\p{L}\p{M}\p{N}+#]|\p{Variation_Selector}/gu, '');
}
