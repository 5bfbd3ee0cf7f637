import type { Range } from '../../text/position.js';
import { rangeBetween, type Source } from '../../text/source.js';

/**
 * The text of a paragraph, heading or HTML block, joined from its lines without the markers of the quotes and lists
 * around it, together with where each line is in the source.
 */
export interface Fragment {
  readonly text: string;
  readonly lines: readonly FragmentLine[];
}

export interface FragmentLine {
  /** The offset in the fragment's text. */
  readonly start: number;
  /** The offset of the same character in the source. */
  readonly source: number;
}

/** Collects the lines of a fragment that is still being read. */
export class FragmentBuilder {
  private readonly parts: string[] = [];
  private readonly lines: FragmentLine[] = [];
  private length = 0;

  add(text: string, source: number): void {
    this.lines.push({ start: this.length, source });
    this.parts.push(text);
    this.length += text.length + 1;
  }

  build(): Fragment {
    return { text: this.parts.join('\n'), lines: this.lines };
  }
}

/** Returns the offset in the source of an offset in the fragment's text. */
export function toSource(fragment: Fragment, offset: number): number {
  let low = 0;
  let high = fragment.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((fragment.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = fragment.lines[low];
  return line ? line.source + offset - line.start : offset;
}

/** Returns the range in the source of a piece of the fragment's text. */
export function sourceRange(source: Source, fragment: Fragment, start: number, end: number): Range {
  return rangeBetween(source, toSource(fragment, start), toSource(fragment, end));
}
