import type { Post } from '../post/post.js';
import { familyOf, type SeriesFamily } from '../index/seriesFamilies.js';
import { memoize } from '../index/memoize.js';
import { replace } from '../edits/fieldEdits.js';
import { field } from '../post/frontMatter.js';
import { displayTitle } from '../post/post.js';
import { say } from '../text/message.js';
import type { Rule } from './rule.js';

export const seriesSpelling: Rule = {
  id: 'series-spelling',
  severity: 'warning',
  summary: 'A series is spelt differently in other posts.',
  *check(post, index) {
    const series = field(post.frontMatter, 'series');
    if (!series || post.series === undefined) return;
    const family = familyOf(index, post.series);
    const usual = family && usualSpelling(family);
    if (!usual || usual.value === series.value) return;
    const range = field(usual.example.frontMatter, 'series')?.valueRange;
    const edits = [replace(post, series.valueRange, usual.value)];
    yield {
      fixes: [{ title: say('Write {0}', usual.value), edits, preferred: true }],
      range: series.valueRange,
      message: say(
        'Other posts write this series “{0}”. Write it the same, or this post is a series of its own',
        usual.value,
      ),
      related: range
        ? [
            {
              path: usual.example.path,
              range,
              message: say('Written so in “{0}”', displayTitle(usual.example)),
            },
          ]
        : [],
    };
  },
};

/** The value as most posts of the family write it, of the family's own name, blanks or `_`. */
const usualSpelling = memoize(
  (family: SeriesFamily): { readonly value: string; readonly example: Post } | undefined => {
    const counts = new Map<string, { count: number; readonly example: Post }>();
    for (const post of family.posts) {
      if (post.series !== family.name) continue;
      const value = field(post.frontMatter, 'series')?.value ?? '';
      const known = counts.get(value);
      if (known) known.count++;
      else counts.set(value, { count: 1, example: post });
    }
    // sorting is stable: of two as common, the one that the series begins with
    const [usual] = [...counts].sort(([, a], [, b]) => b.count - a.count);
    return usual && { value: usual[0], example: usual[1].example };
  },
);
