import { applyReplacements } from './replacements.js';
import { codePointAt, isBelievable, isNatural } from './windows1252.js';

/** Characters that are UTF-8 read as Windows-1252; offsets are those of the text. */
export interface GarbledRun {
  readonly start: number;
  readonly end: number;
  /** What they were. */
  readonly repaired: string;
}

/** Nothing else needs a closer look. */
const SUSPECT =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/;

/** Whether a text may hold garbled characters; quick, and never wrongly `false`. */
export function mayBeGarbled(text: string): boolean {
  return SUSPECT.test(text);
}

/**
 * Returns the runs of garbled characters. Each is valid UTF-8, of characters that posts hold, and unlikely to be meant
 * as it is.
 */
export function findGarbled(text: string): readonly GarbledRun[] {
  const runs: GarbledRun[] = [];
  if (!mayBeGarbled(text)) return runs;
  let offset = 0;
  while (offset < text.length) {
    const run = SUSPECT.test(text.slice(offset, offset + 2)) ? runAt(text, offset) : undefined;
    if (run) runs.push(run);
    offset = run?.end ?? offset + 1;
  }
  return runs;
}

function runAt(text: string, start: number): GarbledRun | undefined {
  const points: number[] = [];
  let end = start;
  for (let found = codePointAt(text, end); found; found = codePointAt(text, end)) {
    if (!isBelievable(found.point)) break;
    points.push(found.point);
    end = found.end;
  }
  if (points.length === 0 || isNatural(text, start, end, points)) return undefined;
  return { start, end, repaired: again(String.fromCodePoint(...points)) };
}

/** What was read wrongly more than once is still garbled. */
function again(text: string): string {
  const runs = findGarbled(text).map(({ start, end, repaired }) => ({ start, end, text: repaired }));
  return applyReplacements(text, runs);
}
