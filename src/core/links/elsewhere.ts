import { type Index, seenFrom } from '../index/index.js';
import type { Link } from '../markdown/link.js';
import type { Region } from '../text/region.js';
import type { FormElsewhere } from './elsewhere/formElsewhere.js';
import type { Resolution } from './resolution.js';

/** How links lead to files in blogs of other generators, which make pages of posts. Comment blogs do not need this. */
export interface LinksElsewhere {
  readonly resolve: (index: Index, from: string, written: string, wanted: Link['kind']) => Resolution;
  /** Where in a target the path is that names a file, in a form of that kind of site. */
  readonly pathIn: (index: Index, target: string) => Region | undefined;
  /** The form of a target that leads to the file at `to`. */
  readonly formOf: (index: Index, from: string, written: string, to: string) => FormElsewhere | undefined;
  /** A file in such a form; `undefined` if that would not lead to it. */
  readonly write: (index: Index, from: string, to: string, form: FormElsewhere) => string | undefined;
}

let provided: LinksElsewhere | undefined;

/** Sets the functions of `elsewhere/linksElsewhere.js`; to be called before a link of such a blog is looked up. */
export function provideLinksElsewhere(links: LinksElsewhere): void {
  provided = links;
}

/** Returns how links lead from a post, and its blog as it sees it; `undefined` if that is as in a comment blog. */
export function elsewhere(
  index: Index,
  from: string,
): { readonly links: LinksElsewhere; readonly seen: Index } | undefined {
  if (!provided) return undefined;
  const seen = seenFrom(index, from);
  return seen.site.kind.id === 'comment' ? undefined : { links: provided, seen };
}
