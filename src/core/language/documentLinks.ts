import type { Index } from '../index/index.js';
import { readByVsCode } from '../links/builtIn.js';
import { leadingRange, type LinkedPlace, placeOfLink } from '../links/locations.js';
import type { Post } from '../post/post.js';
import type { Range } from '../text/position.js';

/** A link to click on. */
export interface PlacedLink extends LinkedPlace {
  /** What is clicked on: the target of a link, `x/b` of `[b](x/b)`. */
  readonly range: Range;
}

/**
 * Returns the links and images of a post that lead somewhere in the workspace folder. Those that VS Code's own Markdown
 * support follows are left to it, as is an address on the web, which opens there.
 */
export function documentLinks(index: Index, post: Post): readonly PlacedLink[] {
  return post.body.links.flatMap((link) => {
    if (readByVsCode(index, post.path, link.target)) return [];
    const found = placeOfLink(index, post, link);
    return found ? [{ range: leadingRange(index, post.path, link), ...found }] : [];
  });
}
