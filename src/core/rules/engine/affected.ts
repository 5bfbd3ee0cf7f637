import type { Index } from '../../index/index.js';
import type { Site } from '../../site/site.js';
import { memoize } from '../../text/memoize.js';
import { RULES } from '../all.js';
import type { Reads } from './rule.js';
import { severityOf } from './severityOf.js';
import { TOUCHED } from './touched.js';

/**
 * The paths of the posts whose problems may have changed between two indexes: those that have changed themselves, and
 * those of which a rule may say something else now because of what it reads of other posts. Every post where the
 * configuration has changed or the blog is laid out in another way.
 */
export function affectedPosts(before: Index, after: Index, changed: Iterable<string>): ReadonlySet<string> {
  const changes = [...changed].map((path) => ({
    path,
    old: before.posts.get(path),
    now: after.posts.get(path),
  }));
  if (
    before.layout !== after.layout ||
    // one post more may give a role to another key, or show that a site is of another kind
    before.sites.size !== after.sites.size ||
    [...before.sites].some(([root, { site }]) => after.sites.get(root)?.site !== site)
  )
    return new Set([...before.posts.keys(), ...after.posts.keys()]);
  const affected = new Set(changes.map(({ path }) => path));
  const read = new Set([...after.sites.values()].flatMap(({ site }) => [...readBy(site)]));
  for (const reads of read)
    for (const { path } of TOUCHED[reads]({ before, after, changes })) affected.add(path);
  return affected;
}

/** What the rules that are on read of other posts. */
const readBy = memoize((site: Site): ReadonlySet<Reads> => {
  const on = RULES.filter((rule) => severityOf(rule, site) !== 'off');
  return new Set(on.flatMap(({ reads }) => reads));
});
