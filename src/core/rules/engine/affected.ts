import type { Index } from '../../index/index.js';
import { isReadAnew } from '../../index/updateIndex.js';
import type { Site } from '../../site/site.js';
import { memoize } from '../../text/memoize.js';
import { RULES } from '../all.js';
import type { Reads } from './rule.js';
import { severityOf } from './severityOf.js';
import { TOUCHED } from './touched.js';

/**
 * Returns the paths of the posts whose problems may have changed between two indexes: those that have changed
 * themselves, and those about which a rule may now report something else because of what it reads of other posts. Every
 * post if the change affects how others are read.
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

/** Returns what the rules that are on read of other posts. */
const readBy = memoize((site: Site): ReadonlySet<Reads> => {
  const on = RULES.filter((rule) => severityOf(rule, site) !== 'off');
  return new Set(on.flatMap(({ reads }) => reads));
});
