import type { AlertKind } from '../core/markdown/alert.js';
import type { Post } from '../core/post/post.js';
import type { SeriesPlace } from '../core/series/placeInSeries.js';
import type { DrawFormula } from './formulas/formulaDrawing.js';
import type { PostContext } from './plugin.js';

/** What leads from a post to others, in the reader's language. */
export interface NavigationWords {
  /** Above the title of the post before and of the post after. */
  readonly previous: string;
  readonly next: string;
  /** As in "Part 2 of 4 of Docker", or "Part 4 of Docker · Part 3 is missing". */
  readonly seriesPlace: (series: string, place: SeriesPlace) => string;
  /** What the links to the neighbours are called together, in a series and outside. */
  readonly seriesNavigation: string;
  readonly moreNavigation: string;
}

/** All that a page says itself. */
export interface PageWords extends NavigationWords {
  /** As in "4 min read". */
  readonly readingTime: (minutes: number) => string;
  /** In the list of a series, where one part is missing, or several, both ends included. */
  readonly missing: (gap: { readonly from: number; readonly to: number }) => string;
  /** After the title of a part that is to come, in the list of a series. */
  readonly planned: string;
  /** Above a part in the page of its whole series: "Part 2". */
  readonly part: (number: number) => string;
  /** How many parts a series has: "4 parts". */
  readonly parts: (count: number) => string;
  /** What the list of the parts is called. */
  readonly contents: string;
  /** Above the posts of a series that have no number. */
  readonly unnumbered: string;
  /** Before the date of a post that is not published, and after its title in the list of a series. */
  readonly draft: string;
  readonly article: ArticleWords;
  readonly code: CodeWords;
}

/** What is among the author's own words. */
export interface ArticleWords {
  /** What the link after a heading is called. */
  readonly headingLink: string;
  readonly footnotes: string;
  /** What the arrow after a footnote is called. */
  readonly backToText: string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** Where a link or an image is that leads nowhere at all. */
  readonly noAddress: string;
  readonly nothingAt: (target: string) => string;
  readonly noImageAt: (target: string) => string;
  /** In place of an image that is on the web, and after a video or a sound; the address follows. */
  readonly imageOnWeb: string;
  readonly mediaOnWeb: string;
  readonly noHeading: (fragment: string) => string;
  readonly noHeadingIn: (post: string, fragment: string) => string;
  readonly didYouMean: (meant: string) => string;
  /** After a formula that cannot be drawn; what is wrong with it where that is known. */
  readonly formulaMistake: (message: string | undefined) => string;
}

/** What the button at a piece of code says. */
export interface CodeWords {
  readonly copy: string;
  readonly copied: string;
}

/** What a page needs of the program that shows it. */
export interface PageHost extends PostContext {
  /** The address by which a link in the page names a post. */
  readonly postHref: (post: Post) => string;
  /** Takes `YYYY-MM-DD`. */
  readonly formatDate: (isoDate: string) => string;
  readonly words: PageWords;
  /** Without it, formulas are shown as they are written. */
  readonly drawFormula?: DrawFormula | undefined;
  /** Where the author reads the page, who is told what leads nowhere and what is not loaded; other readers are not. */
  readonly author?: { readonly loadsWebImages: boolean } | undefined;
}
