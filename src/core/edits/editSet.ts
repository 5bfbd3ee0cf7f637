import { firstIndex } from '../text/firstIndex.js';
import { comparePositions } from '../text/position.js';
import { overlap, type TextEdit } from './textEdit.js';

/** Edits that do not overlap, in any number of posts. */
export class EditSet {
  /** By path, in the order of the text. */
  private readonly edits = new Map<string, TextEdit[]>();

  /** Whether an edit overlaps one that is there. */
  overlaps(edit: TextEdit): boolean {
    const inPost = this.edits.get(edit.path) ?? [];
    const next = placeOf(inPost, edit);
    // no other one can reach it, since they do not overlap each other
    return [inPost[next - 1], inPost[next]].some((other) => other !== undefined && overlap(edit, other));
  }

  /** Adds an edit that overlaps none. */
  add(edit: TextEdit): void {
    const inPost = this.edits.get(edit.path);
    if (inPost) inPost.splice(placeOf(inPost, edit), 0, edit);
    else this.edits.set(edit.path, [edit]);
  }
}

function placeOf(edits: readonly TextEdit[], { range }: TextEdit): number {
  return firstIndex(edits, (other) => comparePositions(other.range.start, range.start) >= 0);
}
