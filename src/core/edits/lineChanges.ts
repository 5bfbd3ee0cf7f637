import { equalEnds } from '../text/equalEnds.js';
import { applyReplacements, type Replacement } from '../text/replacements.js';

/** Lines, each with its line feed, and the lines that replace them. */
export interface LineChange {
  /**
   * The number of the first of the old lines, from 0; if there are none, of the line before which the new ones are
   * inserted.
   */
  readonly start: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Returns lines as diffs count them: only a line feed ends one. */
export function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** Returns what replacements, which are in order and do not overlap, do to the lines of a text. */
export function lineChanges(text: string, replacements: readonly Replacement[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let line = 0;
  let counted = 0;
  for (const { start, end, inside } of wholeLines(text, replacements)) {
    line += splitLines(text.slice(counted, start)).length;
    counted = start;
    const old = text.slice(start, end);
    const change = {
      start: line,
      before: splitLines(old),
      after: splitLines(applyReplacements(old, inside)),
    };
    const trimmed = withoutEqualEnds(change);
    if (trimmed.before.length > 0 || trimmed.after.length > 0) changes.push(trimmed);
  }
  return changes;
}

/**
 * Ranges of whole lines that contain the replacements, those that share a line together; offsets in `inside` are
 * relative to them.
 */
function wholeLines(text: string, replacements: readonly Replacement[]) {
  const stretches: { start: number; end: number; readonly inside: Replacement[] }[] = [];
  for (const { start, end, text: newText } of replacements) {
    const next = text.indexOf('\n', end);
    const stretchEnd = next === -1 ? text.length : next + 1;
    let stretch = stretches.at(-1);
    // at the very end of the text, the last line may already be included
    if (stretch && (start < stretch.end || stretch.end === text.length)) stretch.end = stretchEnd;
    else {
      const stretchStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
      stretch = { start: stretchStart, end: stretchEnd, inside: [] };
      stretches.push(stretch);
    }
    stretch.inside.push({ start: start - stretch.start, end: end - stretch.start, text: newText });
  }
  return stretches;
}

function withoutEqualEnds({ start, before, after }: LineChange): LineChange {
  const { head, tail } = equalEnds(before, after);
  return {
    start: start + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}
