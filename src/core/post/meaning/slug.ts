import type { ValueOf } from './draft.js';

/** The keys that name a post in addresses; the first that a post carries counts. */
export const SLUG_KEYS = ['slug', 'url', 'permalink', 'path'] as const;

/** What is filled in by a generator: `:title`, `{{ title }}`, `{slug}`, `%s`. */
const TEMPLATE = /[{}%]|(?:^|\/):\w/;

/**
 * The name that front matter gives a post in addresses: its `slug`, else the last name of its `url`, `permalink` or
 * `path`. `undefined` where it gives none.
 */
export function writtenSlug(value: ValueOf): string | undefined {
  for (const key of SLUG_KEYS) {
    const name = lastName(value(key) ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

function lastName(address: string): string | undefined {
  if (TEMPLATE.test(address)) return undefined;
  const name = address
    .replace(/[?#].*$/s, '')
    .replace(/\/+(?:index\.html?)?$/i, '')
    .replace(/\.html?$/i, '');
  return name.slice(name.lastIndexOf('/') + 1).trim() || undefined;
}
