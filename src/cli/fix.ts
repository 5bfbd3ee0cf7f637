import { join } from 'node:path';
import { fixAll } from '../core/fixes/fixAll.js';
import { isInside } from './blog.js';
import type { CheckedBlog } from './checkBlog.js';
import { type Original, readOriginal } from './originals.js';
import type { Refusal } from './refusals.js';
import { tidy, writeTogether } from './writing.js';

/** The result of fixing. */
export interface Fixed {
  readonly posts: number;
  readonly problems: number;
  /** Why posts were left as they were. */
  readonly refusals: readonly Refusal[];
}

/** Makes the plain fixes in the posts that are the targets, or in them. */
export function fix(blogs: readonly CheckedBlog[]): Fixed {
  const done = new Set<string>();
  const results = blogs.map((blog) => {
    const paths = [...blog.index.posts.keys()].filter((path) => {
      const file = join(blog.root, path);
      // two blogs share a file if one is inside the other
      const isMeant = !done.has(file) && blog.targets.some((target) => isInside(file, target));
      if (isMeant) done.add(file);
      return isMeant;
    });
    return fixPosts(blog, paths);
  });
  return {
    posts: results.reduce((sum, { posts }) => sum + posts, 0),
    problems: results.reduce((sum, { problems }) => sum + problems, 0),
    refusals: results.flatMap(({ refusals }) => refusals),
  };
}

function fixPosts(blog: CheckedBlog, paths: readonly string[]): Fixed {
  tidy(blog);
  const read = new Map<string, Original | Refusal>();
  const textOf = (path: string): string | undefined => {
    const post = blog.index.posts.get(path);
    const known = read.get(path) ?? (post && readOriginal(blog, post));
    if (known) read.set(path, known);
    return known?.kind === 'original' ? known.text : undefined;
  };
  const fixes = fixAll(blog.index, paths, textOf);
  const refusals = [...read.values()].filter((each) => each.kind !== 'original');
  let posts = 0;
  let problems = 0;
  for (const [path, fixed] of fixes) {
    const original = read.get(path);
    if (original?.kind !== 'original' || original.text === fixed.text) continue;
    const written = writeTogether([{ original, text: fixed.text }]);
    refusals.push(...written.refusals);
    if (written.files > 0) {
      posts++;
      problems += fixed.problems;
    }
  }
  return { posts, problems, refusals };
}
