import { type Index, isReadAnew } from '../../index/index.js';
import type { Site } from '../../site/site.js';
import { memoize } from '../../text/memoize.js';
import { RULES } from '../all.js';
import type { Reads } from './rule.js';
import { severityOf } from './severityOf.js';
import { TOUCHED } from './touched.js';

/**
 * The paths of the posts whose problems may have changed between two indexes: those that have changed themselves, and
 * those of which a rule may say something else now because of what it reads of other posts. Every post where the
 * change makes a difference to how others are read.
 */
export function affectedPosts(before: Index, after: Index, changed: Iterable<string>): ReadonlySet<string> {
  const changes = [...changed].map((path) => ({
    path,
    old: before.posts.get(path),
    now: after.posts.get(path),
  }));
  if (isReadAnew(before, after)) return new Set([...before.posts.keys(), ...after.posts.keys()]);
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
