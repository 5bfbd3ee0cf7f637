import { firstOfEachKey } from '../frontMatter/frontMatter.js';
import { mostCommon } from '../text/mostCommon.js';
import type { Index } from './index.js';
import { ownPosts, usualOrder } from './usualFields.js';

/** Returns these keys in the order in which most posts that have all of them write them, else in that of the site. */
export function inUsualOrder(index: Index, keys: readonly string[]): readonly string[] {
  const wanted = new Set(keys);
  const orders = ownPosts(index).flatMap(({ frontMatter }) => {
    const own = firstOfEachKey(frontMatter)
      .map(({ key }) => key)
      .filter((key) => wanted.has(key));
    return own.length === wanted.size ? [own.join('\n')] : [];
  });
  const usual = mostCommon(orders);
  const order = usual?.split('\n') ?? likeThoseWith(index, keys);
  return order.filter((key) => wanted.has(key));
}

/** If no post has all of them: the order of the posts that have the last one, then that of the site for the rest. */
function likeThoseWith(index: Index, keys: readonly string[]): readonly string[] {
  const like = usualOrder(index, keys.at(-1) ?? '');
  return [...new Set([...like, ...index.site.vocabulary.keys, ...keys])];
}
