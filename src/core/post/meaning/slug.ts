import type { ValueOf } from './draft.js';

/** The keys that name a post in addresses; the first that a post has counts. */
export const SLUG_KEYS = ['slug', 'url', 'permalink', 'path'] as const;

/** What is filled in by a generator: `:title`, `{{ title }}`, `{slug}`, `%s`. */
const TEMPLATE = /[{}%]|(?:^|\/):\w/;

/**
 * Returns the name that front matter gives a post in addresses: its `slug`, else the last name of its `url`,
 * `permalink` or `path`. `undefined` if there is none.
 */
export function writtenSlug(value: ValueOf): string | undefined {
  for (const key of SLUG_KEYS) {
    const name = lastName(value(key) ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether a generator fills in some of an address. */
export function isTemplate(address: string): boolean {
  return TEMPLATE.test(address);
}

/**
 * Removes from an address what pages are reached with or without: `a/b` for `a/b/`, `a/b.html` and `a/b/index.html#c`.
 */
export function bareAddress(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/(?:^|\/+)(?:index\.html?)?$/i, '')
    .replace(/\.html?$/i, '');
}

/** Returns the last name of an address; `undefined` if it has none that is known. */
export function lastName(address: string): string | undefined {
  const bare = bareAddress(address);
  const name = bare.slice(bare.lastIndexOf('/') + 1).trim();
  // what a template fills in before it does not change it: `/{{ page.date | date: "%Y" }}/tea/`
  return isTemplate(`/${name}`) || name === '' ? undefined : name;
}
