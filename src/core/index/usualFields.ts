import { type Field, fieldsOf } from '../frontMatter/frontMatter.js';
import type { NewField } from '../frontMatter/syntax.js';
import type { Post } from '../post/post.js';
import { newField } from '../site/vocabulary.js';
import { memoize } from '../text/memoize.js';
import { mostCommon } from '../text/mostCommon.js';
import type { Index } from './index.js';
import { rootAbove } from './sites.js';

/** Returns the posts of the site that an index is seen from. */
export const ownPosts = memoize(({ posts, sites, site }: Index): readonly Post[] => {
  const all = [...posts.values()];
  return sites.size <= 1 ? all : all.filter(({ path }) => rootAbove(site, path) === site.folder);
});

/** How the posts of a site write a field. */
interface UsualField {
  /** How many have it. */
  readonly count: number;
  /** One that is written as most are: its quotes, a list or a scalar, its position in a map. */
  readonly like: Field;
  /** The keys of a post that has it, in the order in which most such posts have their keys. */
  readonly keys: readonly string[];
}

/** By key. Empty for comments, which leave no choice. */
export const usualFields = memoize((index: Index): ReadonlyMap<string, UsualField> => {
  const found = new Map<string, { readonly field: Field; readonly keys: string }[]>();
  if (index.site.reading.isComment) return new Map();
  for (const { frontMatter } of ownPosts(index)) {
    const fields = fieldsOf(frontMatter);
    const keys = fields.map(({ key }) => key).join('\n');
    for (const field of fields) {
      const same = found.get(field.key);
      if (same) same.push({ field, keys });
      else found.set(field.key, [{ field, keys }]);
    }
  }
  const usual = new Map<string, UsualField>();
  for (const [key, all] of found) {
    const looks = mostCommon(all.map(({ field }) => looksOf(field)));
    const like = all.find(({ field }) => looksOf(field) === looks)?.field;
    const keys = mostCommon(all.map((each) => each.keys)) ?? key;
    if (like) usual.set(key, { count: all.length, like, keys: keys.split('\n') });
  }
  return usual;
});

/** Returns what a new field copies from an existing one, as one text. */
function looksOf({ form, style, layout }: Field): string {
  const { place, members, indent, separator } = layout ?? {};
  return [form, style.quote, place, members, indent, separator].join('\n');
}

/** Returns a field to write, as the posts of the site write it. */
export function usualField(index: Index, key: string, value: string): NewField {
  const like = usualFields(index).get(key)?.like;
  return { ...newField(index.site.vocabulary, key, value), ...(like ? { like } : {}) };
}

/** Returns the keys of the site, in the order in which posts that have this key write them. */
export function usualOrder(index: Index, key: string): readonly string[] {
  return usualFields(index).get(key)?.keys ?? index.site.vocabulary.keys;
}

/** Keys by which a generator or a theme finds out what a page is, and whose it is. */
const SAME_IN_ALL = ['layout', 'type', 'template', 'author', 'authors', 'lang'];

/** Returns what most posts say about themselves in the same way, as `layout: post`: a new one says it, too. */
export const sameInAll = memoize((index: Index): ReadonlyMap<string, string> => {
  const posts = ownPosts(index);
  const found = new Map<string, string>();
  for (const key of index.site.reading.isComment ? [] : SAME_IN_ALL) {
    if (index.site.vocabulary.infos.has(key)) continue;
    const values = posts.flatMap(({ frontMatter }) => {
      const written = fieldsOf(frontMatter).find((field) => field.key === key);
      return written && written.value !== '' && written.items.length < 2 ? [written.value] : [];
    });
    const usual = mostCommon(values);
    const count = values.filter((value) => value === usual).length;
    if (usual !== undefined && count * 2 > posts.length) found.set(key, usual);
  }
  return found;
});

/**
 * Returns the keys that a new post should have: those that comments require, elsewhere those of them that most posts
 * have.
 */
export function usualKeys(index: Index): readonly string[] {
  const { vocabulary, reading } = index.site;
  if (reading.isComment) return vocabulary.requiredKeys;
  const most = ownPosts(index).length / 2;
  return vocabulary.requiredKeys.filter((key) => (usualFields(index).get(key)?.count ?? 0) > most);
}
