import type { Index } from '../../index/index.js';
import { firstOfEachKey } from '../../frontMatter/frontMatter.js';
import { mostCommon } from '../../text/mostCommon.js';

/** These keys in the order in which most posts that have all of them write them, else in that of the site. */
export function inUsualOrder(index: Index, keys: readonly string[]): readonly string[] {
  const wanted = new Set(keys);
  const orders = [...index.posts.values()].flatMap(({ frontMatter }) => {
    const own = firstOfEachKey(frontMatter)
      .map(({ key }) => key)
      .filter((key) => wanted.has(key));
    return own.length === wanted.size ? [own.join('\n')] : [];
  });
  const usual = mostCommon(orders);
  const order = usual === undefined ? index.site.vocabulary.keys : usual.split('\n');
  return order.filter((key) => wanted.has(key));
}
