import type { Container } from './containerBlocks.js';
import type { LineCursor } from './lineCursor.js';

/** How far the content of a footnote is indented. */
const NOTE_INDENT = 4;
const NOTE = /^\[\^([^\] ]+)\]:/;

/** Skips `[^label]:`; returns the footnote that begins after it, an item to whatever is in it. */
export function takeFootnote(
  line: string,
  cursor: LineCursor,
): (Container & { readonly note: string }) | undefined {
  const [marker, note] = NOTE.exec(line) ?? [];
  if (marker === undefined || note === undefined) return undefined;
  cursor.takeNoteMarker(marker.length, NOTE_INDENT);
  return { kind: 'item', indent: NOTE_INDENT, empty: false, note, filled: false };
}
