import type { WrittenHeading } from './blocks.js';
import { FragmentBuilder } from './fragment.js';
import { trimSpaces } from './trimSpaces.js';

const ATX = /^(#{1,6})(?:[ \t]+|$)/;

/**
 * Returns the heading that a line at `offset` is, if it begins with `#`s:
 * https://spec.commonmark.org/0.31.2/#atx-headings
 */
export function atxHeading(line: string, offset: number): WrittenHeading | undefined {
  const atx = ATX.exec(line);
  if (!atx) return undefined;
  const level = atx[1]?.length ?? 1;
  const start = atx[0].length;
  const content = new FragmentBuilder();
  content.add(withoutClosingSequence(line.slice(start)), offset + start);
  return { level, content: content.build(), setext: false, marker: { start: offset, end: offset + level } };
}

/** `Title ##` is `Title`, but `C#` stays: the closing sequence is separate. */
function withoutClosingSequence(text: string): string {
  const trimmed = trimSpaces(text);
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end--;
  const apart = end === 0 || /[ \t]/.test(trimmed.charAt(end - 1));
  return apart ? trimSpaces(trimmed.slice(0, end)) : trimmed;
}
