import * as v from 'valibot';
import { startHistory } from '../protocol/history.js';
import type { PreviewState } from '../protocol/previewState.js';

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
