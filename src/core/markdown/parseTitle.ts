import { lineAt, lineStart, type Source } from '../text/source.js';
import type { Block } from './blocks/blocks.js';
import { toSource } from './blocks/fragment.js';
import { parseBlocks } from './blocks/parseBlocks.js';
import { BodyReader } from './bodyReader.js';
import { type Heading, isTitle } from './heading.js';

/**
 * Returns the first level-1 heading of a text of which only the beginning is known, up to the end of some line;
 * `undefined` if it has not come yet, or if what follows may change it.
 */
export function parseTitle(source: Source, firstLine: number): Heading | undefined {
  const blocks = parseBlocks(source, firstLine, isTitleBlock);
  const last = blocks.blocks.at(-1);
  if (!last || !isTitleBlock(last)) return undefined;
  const end = toSource(last.content, last.content.text.length);
  // the line below may make it a table head, a definition a link, and a formula may go on from before it to the end
  const line = lineAt(source, Math.max(end, last.marker.end));
  if (line >= source.lineStarts.length - 2) return undefined;
  if (/\[|\$\$/.test(source.text.slice(lineStart(source, firstLine), lineStart(source, line + 1))))
    return undefined;
  return new BodyReader(source).read(blocks).headings.find(isTitle);
}

function isTitleBlock(block: Block): block is Extract<Block, { kind: 'heading' }> {
  return block.kind === 'heading' && block.level === 1 && block.topLevel;
}
