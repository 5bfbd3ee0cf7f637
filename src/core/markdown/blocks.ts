import { lineEnd, lineStart, textStart, type Source } from '../text/source.js';
import { BlockReader, type Block } from './blockReader.js';

export type { Block } from './blockReader.js';

/**
 * Splits Markdown into the blocks that can hold text or HTML, from `firstLine` on. Follows CommonMark 0.31's block
 * structure (https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy): quotes, lists, fences, indented code,
 * HTML blocks, headings. Code gives no block: nothing in it is a link or a heading.
 */
export function parseBlocks(source: Source, firstLine: number): readonly Block[] {
  const reader = new BlockReader();
  for (let line = firstLine; line < source.lineStarts.length; line++) {
    const start = line === 0 ? textStart(source) : lineStart(source, line);
    reader.readLine(source.text.slice(start, lineEnd(source, line)), start);
  }
  return reader.end();
}
