import { rangeInValue } from '../frontMatter/frontMatter.js';
import { LONGEST_SUMMARY, longestSummary } from '../site/summary.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';

export const summaryLength: Rule = {
  id: 'summary-length',
  severity: 'info',
  elsewhere: 'off',
  summary: 'The summary is longer than sites show.',
  reads: [],
  options: { max: LONGEST_SUMMARY },
  *check(post, { site }) {
    const summary = post.fields.summary;
    const max = longestSummary(site);
    if (!summary || summary.value.length <= max) return;
    // what a reader calls a character may be two units in the text
    const characters = Array.from(summary.value);
    if (characters.length <= max) return;
    const kept = characters.slice(0, max).join('').length;
    yield {
      range: rangeInValue(summary, kept, summary.value.length),
      message: say(
        'This summary has {0} characters, and sites cut it off after about {1}. Shorten it',
        characters.length,
        max,
      ),
    };
  },
};
