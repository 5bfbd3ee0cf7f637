import * as v from 'valibot';
import type { Page } from '../page.js';
import type { CodeWords } from '../pageHost.js';
import type { RenderedPart } from '../series/seriesPage.js';

/** What a page of a whole series keeps, so that it can be restored when VS Code starts again. */
export interface SeriesState {
  /** The URI of the workspace folder. */
  readonly folder: string;
  readonly series: string;
  /** The line at the upper edge of the page, counted through all parts; zero-based, with a fraction. */
  readonly line: number;
}

/** A part in its place; without content it is as it was sent last. */
interface SentPart extends Pick<RenderedPart, 'path' | 'lineCount'> {
  readonly content: Pick<RenderedPart, 'header' | 'article'> | undefined;
}

/** Shows a series, or the same one again after it has changed. */
export interface ShowSeriesMessage {
  readonly type: 'showSeries';
  readonly header: string;
  readonly parts: readonly SentPart[];
  /** Whether these are all parts; else a message with all of them follows. */
  readonly isWhole: boolean;
  readonly codeWords: CodeWords;
  readonly folder: string;
  readonly series: string;
}

/** What the extension tells the page of a whole series. */
export type SeriesMessage =
  | ShowSeriesMessage
  /** Goes to a place in the page, as in a link after its `#`. */
  | { readonly type: 'goTo'; readonly fragment: string }
  /** Asks for HTML without anything that may do harm. */
  | { readonly type: 'sanitise'; readonly id: number; readonly page: Page };

const STATE = v.object({
  folder: v.string(),
  series: v.string(),
  line: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** What a page has kept; `undefined` for anything else. */
export function parseSeriesState(value: unknown): SeriesState | undefined {
  const state = v.safeParse(STATE, value);
  return state.success ? state.output : undefined;
}
