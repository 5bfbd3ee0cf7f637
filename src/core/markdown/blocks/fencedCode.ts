import type { Leaf } from './leafBlocks.js';
import type { LineCursor } from './lineCursor.js';
import { trimSpaces } from './trimSpaces.js';

type Fence = Extract<Leaf, { kind: 'fence' }>;

const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;

/**
 * Returns the code block that the line begins, if it is an opening fence:
 * https://spec.commonmark.org/0.31.2/#code-fence
 */
export function openingFence(line: string): Fence | undefined {
  const fence = FENCE.exec(line);
  if (!fence) return undefined;
  const run = fence[1] ?? fence[2] ?? '';
  return { kind: 'fence', marker: run.charAt(0), length: run.length };
}

/** Whether the line ends the code block. */
export function isClosingFence({ marker, length }: Fence, cursor: LineCursor): boolean {
  const rest = trimSpaces(cursor.rest());
  return cursor.indent() < 4 && rest.length >= length && rest === marker.repeat(rest.length);
}
