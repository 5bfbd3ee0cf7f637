import { setField } from '../edits/fieldEdits.js';
import { displayTitle } from '../post/post.js';
import { usualSpelling } from '../series/names.js';
import { familyOf, type SeriesFamily } from '../series/seriesFamilies.js';
import { isSameName } from '../series/similarNames.js';
import { memoize } from '../text/memoize.js';
import { say } from '../text/message.js';
import { withPlainSpaces } from '../text/oddSpaces.js';
import type { Rule } from './engine/rule.js';
import { relatedValue } from './shared/relatedValue.js';

export const seriesSpelling: Rule = {
  id: 'series-spelling',
  severity: 'warning',
  summary: 'A series is spelt differently in other posts.',
  reads: ['series'],
  *check(post, index) {
    const series = post.fields.series;
    if (!series || post.series === undefined) return;
    const family = familyOf(index, post.series);
    const usual = family && usualIn(family);
    // a no-break space is a mistake of its own, and the same one
    if (!usual || withPlainSpaces(series.value) === withPlainSpaces(usual.value)) return;
    const edits = setField(post, series, usual.value, 'text');
    yield {
      fixes: [{ title: say('Write {0}', usual.value), edits, plain: isSameName(series.value, usual.value) }],
      range: series.valueRange,
      message: say(
        'Other posts spell this series “{0}”. Use that spelling, or this post is a series of its own',
        usual.value,
      ),
      related: relatedValue(
        usual.example,
        'series',
        say('Spelt like this in “{0}”', displayTitle(usual.example)),
      ),
    };
  },
};

/** Returns the value as most posts of the family write it, of the family's own name, and a post that does. */
const usualIn = memoize(({ name, posts }: SeriesFamily) => {
  const own = posts.filter(({ series }) => series === name);
  const value = usualSpelling(own);
  const example = own.find(({ fields }) => fields.series?.value === value);
  return example && { value, example };
});
