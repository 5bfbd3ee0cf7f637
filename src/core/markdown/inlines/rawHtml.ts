import { TAG } from '../html/htmlTags.js';
import { matchEnd } from './matchEnd.js';

/** How comments, processing instructions, declarations and CDATA begin, and what ends them. */
const RAW_MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--(?!-?>)/y, '-->'],
  [/<!--/y, '>'],
  [/<\?/y, '?>'],
  [/<![A-Za-z]/y, '>'],
  [/<!\[CDATA\[/y, ']]>'],
];

/**
 * Returns the offset after the tag, comment or the like at `offset`: https://spec.commonmark.org/0.31.2/#raw-html. What
 * the rest of the text does not hold is added to `absent`: it is searched for once, not from every `<`.
 */
export function rawHtmlEnd(text: string, offset: number, absent: Set<string>): number | undefined {
  const tag = matchEnd(TAG, text, offset);
  if (tag !== undefined) return tag;
  for (const [pattern, closing] of RAW_MARKUP) {
    const content = matchEnd(pattern, text, offset);
    if (content === undefined) continue;
    const end = absent.has(closing) ? -1 : text.indexOf(closing, content);
    if (end !== -1) return end + closing.length;
    absent.add(closing);
    return undefined;
  }
  return undefined;
}
