import * as v from 'valibot';
import type { Page } from '../page.js';
import type { PreviewState } from './previewState.js';

/** Shows a post, or the same one again after it has changed. */
export interface ShowMessage {
  readonly type: 'show';
  /** Counts the posts that the panel has gone to, so that what is said of an earlier one can be told apart. */
  readonly visit: number;
  readonly page: Page;
  /** How many lines the source has, and which is its title's, zero-based. */
  readonly lineCount: number;
  readonly titleLine: number | undefined;
  /** Whether this is another post than before; else the same one has changed under the reader. */
  readonly isOther: boolean;
  /** Where to go in it; `undefined`: stay there. */
  readonly goTo: ScrollTarget | undefined;
  readonly state: PreviewState;
}

/** A place in the article: as in a link after its `#`, or else a line of the source, with a fraction. */
export interface ScrollTarget {
  readonly fragment?: string | undefined;
  readonly line: number;
}

/** What the extension tells the page. */
export type PageMessage =
  | ShowMessage
  /** The author has scrolled the source. */
  | { readonly type: 'scroll'; readonly line: number }
  /** What to keep has changed. */
  | { readonly type: 'state'; readonly state: PreviewState }
  /** Asks for a page without anything that may do harm. */
  | { readonly type: 'sanitise'; readonly id: number; readonly page: Page };

/** UTF-16 code units; browsers give up on longer addresses, too. */
const LONGEST_HREF = 2000;
const LINE = v.pipe(v.number(), v.finite(), v.minValue(0));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

const REQUEST = v.variant('type', [
  /** The script of the page listens. */
  v.object({ type: v.literal('ready') }),
  /** A link was followed that leads out of the page; `href` as it is written. In a whole series: by which post. */
  v.object({
    type: v.literal('open'),
    href: v.pipe(v.string(), v.maxLength(LONGEST_HREF)),
    inEditor: v.boolean(),
    from: v.optional(v.string()),
  }),
  /** A key or a button of the mouse. */
  v.object({ type: v.literal('go'), to: v.picklist(['back', 'forward', 'previous', 'next']) }),
  /** The reader has scrolled to a line. */
  v.object({ type: v.literal('scroll'), visit: COUNT, line: LINE }),
  /** The reader has followed a link within the page, from a line to another one. */
  v.object({ type: v.literal('jump'), visit: COUNT, from: LINE, to: LINE }),
  /** The reader wants to see a line in the source. */
  v.object({ type: v.literal('edit'), line: LINE }),
  /** The answer to `sanitise`, with the values of the theme's variables. */
  v.object({
    type: v.literal('sanitised'),
    id: COUNT,
    header: v.string(),
    article: v.string(),
    navigation: v.string(),
    variables: v.record(
      v.pipe(v.string(), v.regex(/^--[\w-]+$/)),
      v.pipe(v.string(), v.regex(/^[^<>{};]*$/)),
    ),
  }),
]);

/** What the page tells the extension. */
export type PageRequest = Readonly<v.InferOutput<typeof REQUEST>>;
/** A page without anything that may do harm, and the theme that it is shown in. */
export type SanitisedPage = Extract<PageRequest, { readonly type: 'sanitised' }>;

/** What a page says is not to be trusted: `undefined` for anything but a request, and nothing in it but its fields. */
export function parseRequest(value: unknown): PageRequest | undefined {
  const request = v.safeParse(REQUEST, value);
  return request.success ? request.output : undefined;
}
