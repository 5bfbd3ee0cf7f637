import type { Post } from '../post/post.js';
import type { Index } from './index.js';
import { familyOf } from './seriesFamilies.js';

/**
 * The paths of the posts whose problems a change may have changed: the changed posts, the posts of their series before
 * and after, and, where headings have changed, the posts that link to a heading. When files or posts come or go, any
 * link may lead elsewhere, so it is every post.
 */
export function affectedPosts(before: Index, after: Index, changed: Iterable<string>): ReadonlySet<string> {
  const affected = new Set<string>();
  const all = (): ReadonlySet<string> => new Set(after.posts.keys());
  if (before.files !== after.files || before.site !== after.site || before.layout !== after.layout)
    return all();
  let headingsChanged = false;
  for (const path of changed) {
    const [old, now] = [before.posts.get(path), after.posts.get(path)];
    if (!old || !now) return all();
    affected.add(path);
    // a post that goes may make what it leaves behind a misspelling of another series, or no longer one
    for (const series of new Set([old.series, now.series])) {
      for (const index of [before, after]) {
        for (const member of familyPosts(index, series)) affected.add(member.path);
      }
    }
    headingsChanged ||= !sameAnchors(old, now);
  }
  if (headingsChanged) {
    for (const { path, links } of after.posts.values()) {
      if (links.some(({ target }) => target.includes('#'))) affected.add(path);
    }
  }
  return affected;
}

function familyPosts(index: Index, series: string | undefined): readonly Post[] {
  return series === undefined ? [] : (familyOf(index, series)?.posts ?? []);
}

function sameAnchors({ anchors: a }: Post, { anchors: b }: Post): boolean {
  return a.size === b.size && [...a].every((anchor) => b.has(anchor));
}
