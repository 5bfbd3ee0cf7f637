import * as v from 'valibot';
import { replaceCurrent, startHistory, type History } from './history.js';

/** A post that a preview has shown, and how far it was scrolled. */
export interface Place {
  /** The URI of the workspace folder. */
  readonly folder: string;
  /** The post's path, relative to the folder. */
  readonly path: string;
  /** The line of the source at the upper edge of the page, zero-based, with a fraction. */
  readonly line: number;
}

/** What a page keeps, so that its preview can be restored when VS Code starts again. */
export interface PreviewState {
  readonly history: History<Place>;
  readonly isLocked: boolean;
}

const LINE = v.pipe(v.number(), v.finite(), v.minValue(0));
const PLACE = v.object({ folder: v.string(), path: v.string(), line: LINE });
const STATE = v.object({
  history: v.object({ before: v.array(PLACE), current: PLACE, after: v.array(PLACE) }),
  isLocked: v.boolean(),
});
/** The first version kept no more than the post. */
const FIRST_STATE = v.object({ folder: v.string(), path: v.string() });

/** What a page has kept, perhaps under an older version; `undefined` for anything else. */
export function parseState(value: unknown): PreviewState | undefined {
  const state = v.safeParse(STATE, value);
  if (state.success) return state.output;
  const first = v.safeParse(FIRST_STATE, value);
  return first.success ? { history: startHistory({ ...first.output, line: 0 }), isLocked: false } : undefined;
}

/** The state once the reader has scrolled. */
export function scrolledTo(state: PreviewState, line: number): PreviewState {
  return { ...state, history: replaceCurrent(state.history, { ...state.history.current, line }) };
}
