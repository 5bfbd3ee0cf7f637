import { renumber } from '../edits/renumber.js';
import { displayTitle } from '../post/post.js';
import { sectionsOf } from '../series/sections.js';
import { familyOf, isSure } from '../series/seriesFamilies.js';
import { say } from '../text/message.js';
import type { Fix, Rule } from './engine/rule.js';
import { relatedValue } from './shared/relatedValue.js';

export const sectionDuplicate: Rule = {
  id: 'section-duplicate',
  severity: 'error',
  summary: 'Two posts have the same section of one series.',
  reads: ['series'],
  *check(post, index) {
    if (post.series === undefined || post.section === undefined || post.draft) return;
    const family = familyOf(index, post.series);
    const section = post.fields.section;
    if (!family || !section) return;
    const same = sectionsOf(family.posts).bySection.get(post.section) ?? [];
    // of very many, a few are enough to show
    const others = same.slice(0, MOST_RELATED + 1).filter((other) => other !== post);
    const [first] = others;
    if (!first) return;
    // a misspelt name has to be fixed first: numbers of two series must not be mixed
    const fixes: readonly Fix[] = isSure(family)
      ? [{ title: say('Renumber “{0}”', family.name), edits: renumber(family.posts) }]
      : [];
    yield {
      fixes,
      range: section.valueRange,
      message: say(
        same.length === 2
          ? 'Part {0} of “{1}” is also “{2}”. Give each post a number of its own'
          : 'Part {0} of “{1}” is also “{2}” and {3} more. Give each post a number of its own',
        post.section,
        family.name,
        displayTitle(first),
        same.length - 2,
      ),
      related: others
        .slice(0, MOST_RELATED)
        .flatMap((other) => relatedValue(other, 'section', say('Also part {0}', other.section ?? 0))),
    };
  },
};

/** Every one of n posts with one number would link to all others. */
const MOST_RELATED = 10;
