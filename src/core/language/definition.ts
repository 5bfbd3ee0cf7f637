import { fieldAt } from '../frontMatter/frontMatter.js';
import type { Index } from '../index/index.js';
import { readByVsCode } from '../links/builtIn.js';
import { headingOf } from '../links/headings.js';
import { leadingRange, type Location, locationOf, placeOfLink } from '../links/locations.js';
import type { Post } from '../post/post.js';
import { neighbours } from '../series/neighbours.js';
import { contains, type Position, type Range } from '../text/position.js';

/** Where a position in a post leads. */
export interface DefinitionLink {
  /** What leads there: the target of a link, `x/b#there` of `[b](x/b#there)`, or the value of a field. */
  readonly origin: Range;
  readonly places: readonly Location[];
}

/** Returns where a place leads: a link to what is linked, a series and a section to the posts before and after. */
export function definitionAt(index: Index, post: Post, position: Position): DefinitionLink | undefined {
  const place = fieldAt(post.frontMatter, position);
  const { series, section } = post.fields;
  if (place?.kind === 'value' && (place.field === series || place.field === section)) {
    // the index has its own version of this post
    const { previous, next } = neighbours(index, index.posts.get(post.path) ?? post);
    const places = [previous, next].flatMap((neighbour) => (neighbour ? [locationOf(neighbour)] : []));
    return post.series === undefined ? undefined : { origin: place.field.valueRange, places };
  }
  const link = post.body.links.find(({ range }) => contains(range, position));
  const found = link && placeOfLink(index, post, link);
  if (!found) return undefined;
  const { fragment } = found;
  // VS Code's own Markdown support knows the headings of files that it finds, and nothing else
  const known = fragment !== undefined && readByVsCode(index, post.path, link.target);
  if (known && found.post && headingOf(found.post, fragment)) return undefined;
  return { origin: leadingRange(index, post.path, link), places: [found.place] };
}
