import type { Post } from '../../post/post.js';
import { comparePositions } from '../../text/position.js';
import { titleName } from '../../text/spelling.js';
import type { Index } from '../../index/index.js';
import { neighbours } from '../../series/neighbours.js';
import { namesAround } from '../../series/spellings.js';
import { misspeltTopics } from '../../series/topicSpelling.js';

/**
 * The paths of the posts whose problems a change may have changed: the changed posts, their neighbours and the posts of
 * their series before and after, those of the same title, those whose topic is spelt in another way than others, and,
 * where headings have changed, the posts that link to a heading. When files or posts come or go, any link may lead
 * elsewhere, so it is every post.
 */
export function affectedPosts(before: Index, after: Index, changed: Iterable<string>): ReadonlySet<string> {
  const affected = new Set<string>();
  const all = (): ReadonlySet<string> => new Set([...before.posts.keys(), ...after.posts.keys()]);
  if (before.files !== after.files || before.site !== after.site || before.layout !== after.layout)
    return all();
  // the first front matter of a blog makes posts of files that were none
  if (before.setAside.size !== after.setAside.size) return all();
  let headingsChanged = false;
  for (const path of changed) {
    const [old, now] = [before.posts.get(path), after.posts.get(path)];
    if (!old || !now) return all();
    affected.add(path);
    const related = [...relatives(before, old), ...relatives(after, now)];
    // a post that goes may make what it leaves behind a misspelling of another series, or no longer one
    related.push(...familyPosts(after, old), ...familyPosts(before, now));
    if (!sameTitle(old, now)) related.push(...namesakes(before, old), ...namesakes(after, now));
    for (const post of related) affected.add(post.path);
    headingsChanged ||= !sameAnchors(old, now);
  }
  if (headingsChanged) {
    for (const { path, body } of after.posts.values()) {
      if (body.links.some(({ target }) => target.includes('#'))) affected.add(path);
    }
  }
  for (const post of withOtherTopicSpelling(before, after)) affected.add(post.path);
  return affected;
}

/** The posts of the same series, and those on both sides. */
function relatives(index: Index, post: Post): readonly Post[] {
  const { previous, next } = neighbours(index, post);
  return [...familyPosts(index, post), ...[previous, next].filter((each) => each !== undefined)];
}

/** The posts of the series, and of all that may be a misspelling of it, or it of them. */
function familyPosts(index: Index, { series }: Post): readonly Post[] {
  const names = series === undefined ? [] : [...namesAround(index.seriesNames, series)];
  return names.flatMap((name) => index.series.get(name) ?? []);
}

function namesakes({ titles }: Index, { title }: Post): readonly Post[] {
  return title ? (titles.get(titleName(title.text)) ?? []) : [];
}

function sameTitle({ title: a }: Post, { title: b }: Post): boolean {
  return (
    a?.text === b?.text &&
    (!a ||
      !b ||
      (comparePositions(a.range.start, b.range.start) === 0 &&
        comparePositions(a.range.end, b.range.end) === 0))
  );
}

/** The posts for whose topic another spelling is usual than before, or another post the example of it. */
function withOtherTopicSpelling(before: Index, after: Index): readonly Post[] {
  const [old, now] = [misspeltTopics(before), misspeltTopics(after)];
  const topics = new Set([...old.keys(), ...now.keys()]);
  return [...topics].flatMap((topic) => {
    const [a, b] = [old.get(topic), now.get(topic)];
    return a?.topic === b?.topic && a?.example === b?.example ? [] : (after.topics.get(topic) ?? []);
  });
}

function sameAnchors({ body: { anchors: a } }: Post, { body: { anchors: b } }: Post): boolean {
  return a.size === b.size && [...a.keys()].every((anchor) => b.has(anchor));
}
