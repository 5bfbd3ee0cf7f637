import { lineEnd, lineStart, type Source, textStart } from '../../text/source.js';
import { BlockReader } from './blockReader.js';
import type { Block, Blocks } from './blocks.js';

/**
 * Splits Markdown into the blocks that can hold text or HTML, from `firstLine`. Follows CommonMark 0.31's block
 * structure (https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy): quotes, lists, fences, indented code,
 * HTML blocks, headings; and the page for tables, footnotes and formulas. Code and formulas make no block: nothing in
 * them is a link or a heading. Ends after the first block that `isLast` accepts.
 */
export function parseBlocks(source: Source, firstLine: number, isLast?: (block: Block) => boolean): Blocks {
  const hasNull = source.text.includes('\0');
  return new BlockReader((index) => {
    const line = firstLine + index;
    if (line >= source.lineStarts.length) return undefined;
    const offset = line === 0 ? textStart(source) : lineStart(source, line);
    const text = source.text.slice(offset, lineEnd(source, line));
    // as every reader of Markdown takes it
    return { text: hasNull ? text.replaceAll('\0', '\uFFFD') : text, offset };
  }).read(isLast);
}
