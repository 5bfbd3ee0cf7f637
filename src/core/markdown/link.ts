import type { Range } from '../text/position.js';
import type { LinkRole } from './linkRole.js';

/**
 * What is around a written target, and so what cannot be in it: nothing, `<…>`, the quotes of an attribute; or an
 * `address` that is a link by itself, in angle brackets or not.
 */
export type LinkSyntax = 'plain' | 'angle' | 'double-quoted' | 'single-quoted' | 'unquoted' | 'address';

/**
 * Something that points elsewhere: a Markdown link or image, a reference definition, an HTML `href`, `src`, `srcset`.
 */
export interface Link {
  readonly kind: 'link' | 'image';
  /** As written, escapes and character references decoded. */
  readonly target: string;
  /** The written target alone: in `[a](<b c.md> "d")`, `b c.md`; in `<img src="g.png">`, `g.png`. */
  readonly range: Range;
  readonly syntax: LinkSyntax;
  /** The neighbour that its text promises, as `next post` does. */
  readonly role?: LinkRole;
}
