import type { Attribute, Tag } from './html/htmlTags.js';
import type { Link, LinkSyntax } from './link.js';

/** Returns what an attribute of an HTML element points to, if anything. */
export function linkKind(tag: string, attribute: string): Link['kind'] | undefined {
  switch (attribute) {
    case 'href':
      return tag === 'a' || tag === 'area' ? 'link' : undefined;
    case 'src':
      if (tag === 'img') return 'image';
      return /^(?:audio|embed|iframe|source|track|video)$/.test(tag) ? 'link' : undefined;
    case 'srcset':
      return tag === 'img' || tag === 'source' ? 'image' : undefined;
    case 'poster':
      return tag === 'video' ? 'image' : undefined;
    default:
      return undefined;
  }
}

/** Whether a script fills in an attribute without a value, from one such as `data-src` or `:src`. */
export function isFilledIn({ attributes }: Tag, empty: string): boolean {
  return attributes.some(({ name, value }) => value !== '' && name !== empty && name.includes(empty));
}

/** Returns what is around the value of an attribute. */
export function attributeSyntax(quote: Attribute['quote']): LinkSyntax {
  return quote === '"' ? 'double-quoted' : quote === "'" ? 'single-quoted' : 'unquoted';
}
