import type { Post } from '../core/post/post.js';
import type { PostContext } from './plugin.js';

/** What a page says itself, in the reader's language. */
export interface PageWords {
  /** Above the title of the post before and of the post after. */
  readonly previous: string;
  readonly next: string;
  /** As in "Docker · part 2 of 4". */
  readonly seriesPlace: (series: string, part: number, of: number) => string;
  /** What the links to the neighbours are called together, in a series and outside. */
  readonly seriesNavigation: string;
  readonly moreNavigation: string;
}

/** What a page needs of the program that shows it. */
export interface PageHost extends PostContext {
  /** The address by which a link in the page names a post. */
  readonly postHref: (post: Post) => string;
  /** Takes `YYYY-MM-DD`. */
  readonly formatDate: (isoDate: string) => string;
  readonly words: PageWords;
}
