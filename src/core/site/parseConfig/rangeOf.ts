import type { Range } from '../../text/position.js';
import { rangeBetween, type Source } from '../../text/source.js';

/** Returns the range of what the JSON reader found: a node, an error. */
export function rangeOf(
  source: Source,
  { offset, length }: { readonly offset: number; readonly length: number },
): Range {
  return rangeBetween(source, offset, offset + length);
}
