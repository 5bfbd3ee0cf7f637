import { displayTitle, type Post } from '../post/post.js';
import { familyOf } from '../series/seriesFamilies.js';
import { memoize } from '../text/memoize.js';
import { say } from '../text/message.js';
import type { Rule } from './engine/rule.js';
import { relatedValue } from './shared/relatedValue.js';

export const seriesDateOrder: Rule = {
  id: 'series-date-order',
  severity: 'warning',
  elsewhere: 'off',
  summary: 'A later part of a series is dated before an earlier one.',
  reads: ['series'],
  *check(post, index) {
    const family = post.series === undefined ? undefined : familyOf(index, post.series);
    const before = family && laterDatedParts(family.posts).get(post);
    const date = post.fields.date;
    if (!before || !date) return;
    yield {
      range: date.valueRange,
      message: say(
        'Part {0} of “{1}” is dated {2}, before part {3} on {4}. Correct one of the dates, or the order of the parts',
        post.section ?? '',
        family.name,
        post.date ?? '',
        before.section ?? '',
        before.date ?? '',
      ),
      related: relatedValue(before, 'date', say('The part before: “{0}”', displayTitle(before))),
    };
  },
};

/**
 * Returns the parts that are dated before the one they follow, with that one. Takes the posts of a series in their
 * order.
 */
const laterDatedParts = memoize((posts: readonly Post[]): ReadonlyMap<Post, Post> => {
  const found = new Map<Post, Post>();
  let previous: Post | undefined;
  for (const post of posts) {
    if (post.section === undefined || post.date === undefined) continue;
    if (previous?.date !== undefined && post.date < previous.date) found.set(post, previous);
    previous = post;
  }
  return found;
});
