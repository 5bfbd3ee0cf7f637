import type { Heading } from '../markdown/heading.js';
import type { Post } from '../post/post.js';
import type { Range } from '../text/position.js';

/** Where `#fragment` leads in a post, in the spelling of GitHub or of VS Code: a heading, or an HTML element. */
export function anchorRange({ body }: Post, fragment: string): Range | undefined {
  return body.anchors.get(fragment) ?? body.anchors.get(fragment.toLowerCase());
}

/** Returns the heading that `#fragment` leads to. */
export function headingOf(post: Post, fragment: string): Heading | undefined {
  const range = anchorRange(post, fragment);
  return range && post.body.headings.find((heading) => heading.range === range);
}
