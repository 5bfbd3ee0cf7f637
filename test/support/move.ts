import { moveFiles } from '../../src/core/edits/moveFiles.js';
import type { Move } from '../../src/core/edits/moveFiles/moved.js';
import { applyEdits, type TextEdit } from '../../src/core/edits/textEdit.js';
import { blog, type Files } from './blog.js';

/** The files after a move, each under its new path, with what `moveFiles` writes in them. */
export function move(files: Files, moves: readonly Move[], config?: unknown): Files {
  const edits = moveFiles(blog(files, config), moves);
  return moveOnly(applyAll(files, edits), moves);
}

/** The files under their new paths, their texts as they are. */
function moveOnly(files: Files, moves: readonly Move[]): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [movedTo(path, moves), text]));
}

/** Where a file is after moves none of which is within another. */
export function movedTo(path: string, moves: readonly Move[]): string {
  const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
  return move ? move.to + path.slice(move.from.length) : path;
}

function applyAll(files: Files, edits: readonly TextEdit[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const own = edits.filter((edit) => edit.path === path);
      return [path, own.length > 0 ? applyEdits(text, own) : text];
    }),
  );
}
