import { renumber } from '../edits/renumber.js';
import { displayTitle, type Post } from '../post/post.js';
import { openGaps } from '../series/planned.js';
import { type Gap, sectionsOf } from '../series/sections.js';
import { familyOf, isSure } from '../series/seriesFamilies.js';
import { memoize } from '../text/memoize.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';
import { relatedValue } from './shared/relatedValue.js';

/** Returns the gaps by the posts that follow them. */
const gapBefore = memoize(
  (gaps: readonly Gap[]): ReadonlyMap<Post, Gap> => new Map(gaps.map((gap) => [gap.next, gap])),
);

export const sectionGap: Rule = {
  id: 'section-gap',
  severity: 'warning',
  summary: 'A series has a missing number, or does not start at 1.',
  reads: ['series'],
  *check(post, index) {
    if (post.series === undefined) return;
    const family = familyOf(index, post.series);
    const range = post.fields.section?.valueRange;
    if (!family || !range) return;
    const { gapsExplained } = sectionsOf(family.posts);
    const gap = gapsExplained ? undefined : gapBefore(openGaps(index, family)).get(post);
    if (!gap) return;
    const { from, to, previous } = gap;
    // a misspelt name has to be fixed first: numbers of two series must not be mixed
    const fixes: readonly Fix[] = isSure(family)
      ? [{ title: say('Renumber “{0}”', family.name), edits: renumber(family.posts) }]
      : [];
    const missing = from === to ? String(from) : `${from}–${to}`;
    if (!previous) {
      yield {
        fixes,
        range,
        message: say(
          from === to
            ? '“{0}” starts with part {1}: part {2} is missing. Write it, or renumber the series'
            : '“{0}” starts with part {1}: parts {2} are missing. Write them, or renumber the series',
          family.name,
          to + 1,
          missing,
        ),
      };
      return;
    }
    yield {
      fixes,
      range,
      message: say(
        from === to
          ? 'Part {0} of “{1}” is missing before this one. Write it, or renumber the series'
          : 'Parts {0} of “{1}” are missing before this one. Write them, or renumber the series',
        missing,
        family.name,
      ),
      related: relatedValue(previous, 'section', say('The part before: “{0}”', displayTitle(previous))),
    };
  },
};
