import type { Field } from '../../frontMatter/frontMatter.js';
import { isTemplate, SLUG_KEYS } from './slug.js';

/** The keys that say where else a page is. */
const MORE = ['aliases', 'redirect_from'];
export const NO_ADDRESSES: readonly string[] = [];

/**
 * Returns the addresses that front matter gives a post, as written, those of the page itself first: `/p/a`, `old/b/`. A
 * `slug` is one if it holds several names.
 */
export function writtenAddresses(byKey: ReadonlyMap<string, Field>): readonly string[] {
  const own = SLUG_KEYS.map((key) => byKey.get(key)?.value ?? '').filter(
    (value, place) => place > 0 || value.includes('/'),
  );
  const more = MORE.flatMap((key) => {
    const field = byKey.get(key);
    return field?.form === 'list' ? field.items.map(({ value }) => value) : [field?.value ?? ''];
  });
  const all = [...own, ...more].filter((value) => value !== '' && !isTemplate(value) && !value.includes(':'));
  return all.length > 0 ? all : NO_ADDRESSES;
}
