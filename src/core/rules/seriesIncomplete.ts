import { field } from '../post/frontMatter.js';
import { say } from '../text/message.js';
import { isAttempted } from './keys.js';
import type { Rule } from './rule.js';

export const seriesIncomplete: Rule = {
  id: 'series-incomplete',
  severity: 'error',
  summary: 'A post has a series without a section, or a section without a series.',
  *check({ frontMatter }, index) {
    if (!frontMatter) return;
    for (const [key, other, what] of [
      [
        'series',
        'series_section',
        '“series” needs “series_section”: which part of “{0}” is this? Add a line {1}',
      ],
      [
        'series_section',
        'series',
        '“series_section” needs “series”: which series is this part {0} of? Add a line {1}',
      ],
    ] as const) {
      const written = field(frontMatter, key);
      if (!written || written.value === '' || isAttempted(frontMatter, other, index)) continue;
      yield { range: written.range, message: say(what, written.value, `${other}=…`) };
    }
  },
};
