import { type Index, slug } from '../../index/index.js';
import { usualSyntax } from '../../index/usualSyntax.js';
import { displayTitle, type Post } from '../../post/post.js';
import { neighbours } from '../../series/neighbours.js';
import { namesAround } from '../../series/spellings.js';
import { misspeltTopics } from '../../series/topicSpelling.js';
import { memoize } from '../../text/memoize.js';
import { comparePositions } from '../../text/position.js';
import { titleName } from '../../text/spelling.js';
import type { Reads } from './rule.js';

/**
 * An index before and after some posts changed, with these posts; one that was added or removed is `undefined` on one
 * side.
 */
export interface Update {
  readonly before: Index;
  readonly after: Index;
  readonly changes: readonly { readonly old: Post | undefined; readonly now: Post | undefined }[];
}

/**
 * By what a rule reads of other posts: the posts about which it may report something else after an update. The changed
 * posts themselves need not be among them.
 */
export const TOUCHED: Readonly<Record<Reads, (update: Update) => Iterable<Post>>> = {
  series: ({ before, after, changes }) =>
    // a post that is removed may make the rest a misspelling of another series, or no longer one
    [before, after].flatMap((index) =>
      familyPosts(
        index,
        changes.flatMap(({ old, now }) => [old?.series, now?.series]),
      ),
    ),
  neighbours: ({ before, after, changes }) =>
    changes.flatMap(({ old, now }) => [...besides(before, old), ...besides(after, now)]),
  titles: ({ before, after, changes }) =>
    changes.flatMap(({ old, now }) =>
      sameTitle(old, now) ? [] : [...namesakes(before, old), ...namesakes(after, now)],
    ),
  topics: (update) => [...withOtherTopicSpelling(update), ...withOtherTopicProposed(update)],
  syntax: ({ before, after, changes }) =>
    changes.every(({ old, now }) => old?.frontMatter?.syntax === now?.frontMatter?.syntax) ||
    usualSyntax(before) === usualSyntax(after)
      ? []
      : [...after.posts.values()].filter(({ frontMatter }) => !frontMatter),
  headings: ({ after, changes }) =>
    changes.every(({ old, now }) => sameHeadings(old, now))
      ? []
      : [...after.posts.values()].filter(hasLinksToHeadings),
  files: ({ before, after, changes }) =>
    before.files === after.files &&
    changes.every(({ old, now }) => old && now && sameAddress(before, old, after, now))
      ? []
      : after.posts.values(),
};

/** Kept, because all posts are asked for each letter that is typed in a title. */
const hasLinksToHeadings = memoize(({ body }: Post) => body.links.some(({ target }) => target.includes('#')));

/** Returns the posts of these series, and of all that may be a misspelling of them, or they of those. */
function familyPosts(
  { series, seriesNames }: Index,
  names: readonly (string | undefined)[],
): readonly Post[] {
  const changed = new Set(names.filter((name) => name !== undefined));
  return [...namesAround(seriesNames, changed)].flatMap((name) => series.get(name) ?? []);
}

function besides(index: Index, post: Post | undefined): readonly Post[] {
  const { previous, next } = post ? neighbours(index, post) : {};
  return [previous, next].filter((each) => each !== undefined);
}

function namesakes({ titles }: Index, post: Post | undefined): readonly Post[] {
  return post?.title ? (titles.get(titleName(post.title.text)) ?? []) : [];
}

function sameTitle(old: Post | undefined, now: Post | undefined): boolean {
  const [a, b] = [old?.title, now?.title];
  if (!a || !b) return a === b;
  return (
    a.text === b.text &&
    comparePositions(a.range.start, b.range.start) === 0 &&
    comparePositions(a.range.end, b.range.end) === 0
  );
}

/** Returns the posts for whose topic another spelling is now usual, or another post is the example of it. */
function withOtherTopicSpelling({ before, after }: Update): readonly Post[] {
  const [old, now] = [misspeltTopics(before), misspeltTopics(after)];
  const topics = new Set([...old.keys(), ...now.keys()]);
  return [...topics].flatMap((topic) => {
    const [a, b] = [old.get(topic), now.get(topic)];
    return a?.topic === b?.topic && a?.example === b?.example ? [] : (after.topics.get(topic) ?? []);
  });
}

/**
 * Returns the posts without a topic, if topics, or the order in which series and categories have them, have changed.
 */
function withOtherTopicProposed({ after, changes }: Update): readonly Post[] {
  const same = changes.every(
    ({ old, now }) =>
      old?.topic === now?.topic &&
      old?.series === now?.series &&
      old?.section === now?.section &&
      old?.date === now?.date,
  );
  return same ? [] : [...after.posts.values()].filter(({ topic }) => topic === undefined);
}

/** Whether links to a post lead there as before. */
function sameAddress(before: Index, old: Post, after: Index, now: Post): boolean {
  return (
    slug(before, old) === slug(after, now) &&
    // comment blogs have neither in addresses
    (now.slug === undefined || (old.date === now.date && old.topic === now.topic)) &&
    old.addresses.join('\n') === now.addresses.join('\n')
  );
}

/** Whether links to headings of a post, and what is said about them, stay as they are. */
function sameHeadings(old: Post | undefined, now: Post | undefined): boolean {
  if (!old || !now) return false;
  const [a, b] = [old.body.anchors, now.body.anchors];
  return (
    a.size === b.size && [...a.keys()].every((each) => b.has(each)) && displayTitle(old) === displayTitle(now)
  );
}
