import { AnchorSlugs } from '../markdown/anchors.js';
import type { Heading } from '../markdown/body.js';
import type { Post } from '../post/post.js';

/** A heading with the slug under which it is linked. */
export interface LinkedHeading {
  readonly heading: Heading;
  readonly slug: string;
}

/** The headings of a post in their order. */
export function linkedHeadings({ headings }: Post): readonly LinkedHeading[] {
  const slugs = new AnchorSlugs();
  return headings.map((heading) => ({ heading, slug: slugs.addHeading(heading.text) }));
}

/** The heading that `#fragment` leads to, in the spelling of GitHub or of VS Code. */
export function headingOf({ headings }: Post, fragment: string): Heading | undefined {
  const slugs = new AnchorSlugs();
  const wanted = fragment.toLowerCase();
  return headings.find(({ text }) => {
    slugs.addHeading(text);
    return slugs.all().has(wanted);
  });
}
