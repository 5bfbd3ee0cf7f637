import type { WrittenHeading } from './blocks.js';
import { takeDefinitions } from './definitions.js';
import type { FragmentBuilder } from './fragment.js';
import { trimBlanks } from './trimBlanks.js';

const SETEXT = /^(=+|-+)[ \t]*$/;

/** https://spec.commonmark.org/0.31.2/#setext-heading-underline */
export function isSetextUnderline(line: string): boolean {
  return SETEXT.test(line);
}

/**
 * Returns the heading that the underline at `offset` makes of the paragraph above; `undefined` if that is made of
 * definitions alone.
 */
export function setextHeading(
  paragraph: FragmentBuilder,
  underline: string,
  offset: number,
): WrittenHeading | undefined {
  const written = paragraph.build();
  const content = { ...written, text: written.text.replace(/(?<![ \t])[ \t]+$/, '') };
  if (takeDefinitions(content.text).rest === content.text.length) return undefined;
  const marker = { start: offset, end: offset + trimBlanks(underline).length };
  return { level: underline.startsWith('=') ? 1 : 2, content, setext: true, marker };
}
