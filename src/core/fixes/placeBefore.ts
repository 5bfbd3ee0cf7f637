import type { Block } from '../markdown/blocks/blocks.js';
import { parseBlocks } from '../markdown/blocks/parseBlocks.js';
import { lineAt, lineStart, lineText, type Source } from '../text/source.js';

/** The position of a comment about the next line. */
export interface InsertionPoint {
  readonly offset: number;
  /** What the line that is pushed down begins with; `undefined`: the comment comes after other text. */
  readonly ownLine: string | undefined;
}

/** Returns a position that leaves quotes, lists, headings and paragraphs as they are; `undefined` if there is none. */
export function placeBefore(source: Source, firstLine: number, line: number): InsertionPoint | undefined {
  const start = lineStart(source, line);
  for (const block of parseBlocks(source, firstLine).blocks) {
    const lines = block.content.lines.map((each) => each.source);
    const index = lines.findIndex((offset) => lineAt(source, offset) === line);
    const offset = lines[index];
    if (offset === undefined) continue;
    // a table has no room for it
    if (block.kind === 'cell') return undefined;
    const prefix = source.text.slice(start, offset);
    if (index === 0 || block.kind === 'html') return onOwnLine(block, source, start, prefix);
    return after(source, line - 1);
  }
  return undefined;
}

function onOwnLine(block: Block, source: Source, start: number, prefix: string): InsertionPoint | undefined {
  const markers = block.kind === 'heading' && !block.setext ? prefix.replace(/#{1,6}[ \t]*$/, '') : prefix;
  // a task's box has to be the first thing in its item
  if (/^\[[ xX]\]\s/.test(source.text.slice(start + markers.length, start + markers.length + 4)))
    return undefined;
  return { offset: start + markers.length, ownLine: markers.replace(/[^>\t]/g, ' ') };
}

/** At the end of a line of text: before the spaces or the backslash that break it. */
function after(source: Source, line: number): InsertionPoint | undefined {
  const text = lineText(source, line);
  const kept = text.replace(/(?<![ \t])[ \t]+$|\\$/, '').length;
  return { offset: lineStart(source, line) + kept, ownLine: undefined };
}
