import type { Container } from './containerBlocks.js';
import type { LineCursor } from './lineCursor.js';

const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;

/**
 * Skips a list marker; returns the item that begins after it: https://spec.commonmark.org/0.31.2/#list-items. Where it
 * `interrupts` a paragraph, it has to hold something, and its number to be 1.
 */
export function takeListItem(line: string, cursor: LineCursor, interrupts: boolean): Container | undefined {
  const marker = LIST_MARKER.exec(line);
  if (!marker) return undefined;
  const empty = line.length === marker[0].length || line.slice(marker[0].length).trim() === '';
  if (interrupts && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1))) return undefined;
  const indent = cursor.takeListMarker(marker[0].length, empty);
  return { kind: 'item', indent, empty: cursor.isBlank(), filled: false };
}
