import type { WrittenHeading } from './blocks.js';
import { takeDefinitions } from './definitions.js';
import type { FragmentBuilder } from './fragment.js';
import { trimSpaces } from './trimSpaces.js';

const SETEXT = /^(=+|-+)[ \t]*$/;

/**
 * Returns the heading that a line at `offset` makes of the paragraph above, if it underlines one:
 * https://spec.commonmark.org/0.31.2/#setext-headings. Definitions alone cannot be underlined.
 */
export function setextHeading(
  paragraph: FragmentBuilder,
  line: string,
  offset: number,
): WrittenHeading | undefined {
  if (!SETEXT.test(line)) return undefined;
  const written = paragraph.build();
  const content = { ...written, text: written.text.replace(/(?<![ \t])[ \t]+$/, '') };
  if (takeDefinitions(content.text).rest === content.text.length) return undefined;
  const marker = { start: offset, end: offset + trimSpaces(line).length };
  return { level: line.startsWith('=') ? 1 : 2, content, setext: true, marker };
}
