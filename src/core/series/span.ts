import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';

/** The first and the last day of some posts, as `YYYY-MM-DD`. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** Returns the first and last day on which posts were written; `undefined` if none has a date. */
export const spanOf = memoize((posts: readonly Post[]): DateSpan | undefined => {
  let span: DateSpan | undefined;
  for (const { date } of posts) {
    if (date === undefined) continue;
    if (!span) span = { from: date, to: date };
    else if (date < span.from) span = { ...span, from: date };
    else if (date > span.to) span = { ...span, to: date };
  }
  return span;
});
