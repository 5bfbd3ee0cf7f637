import type { Fragment, FragmentLine } from './fragment.js';

/** A row's cell: its text without the backslashes before `|`, and where it is. */
export type Cell = Fragment;

/** `|---|:-:|`; at least two characters, and not a list item. */
const DELIMITER_ROW = /^(?:[|:]|-(?![ \t]))[-:|][-:| \t]*$|^[|:][ \t][-:| \t]*$/;
const DELIMITER = /^:?-+:?$/;

/** Counts the columns of the row below the head of a table; `undefined` if the line is not such a row. */
export function delimiterColumns(line: string): number | undefined {
  const row = line.trim();
  if (!DELIMITER_ROW.test(row)) return undefined;
  const columns = row.split('|').map((column) => column.trim());
  // nothing is needed before the first `|` and after the last one
  if (columns[0] === '') columns.shift();
  if (columns.at(-1) === '') columns.pop();
  return columns.length > 0 && columns.every((column) => DELIMITER.test(column)) ? columns.length : undefined;
}

/** Returns the cells of a row, at most as many as the table has columns: the page shows no others. */
export function tableCells(line: string, offset: number, columns = Number.MAX_SAFE_INTEGER): readonly Cell[] {
  const start = line.length - line.trimStart().length;
  const row = line.trim();
  const ends = [...row.matchAll(/\|/g)]
    .map(({ index }) => index)
    .filter((index) => row.charAt(index - 1) !== '\\');
  const bounds = [-1, ...ends, row.length];
  const cells = bounds
    .slice(1)
    .map((end, index): readonly [number, number] => [(bounds[index] ?? 0) + 1, end]);
  if (isEmpty(cells[0])) cells.shift();
  if (isEmpty(cells.at(-1))) cells.pop();
  return cells.slice(0, columns).map(([from, to]) => cellAt(row, from, to, offset + start));
}

function isEmpty(cell: readonly [number, number] | undefined): boolean {
  return cell !== undefined && cell[0] === cell[1];
}

/** Returns the cell from `from` to `to` of a row that is at `offset`. */
function cellAt(row: string, from: number, to: number, offset: number): Cell {
  const written = row.slice(from, to);
  const start = from + written.length - written.trimStart().length;
  const pieces = written.trim().split('\\|');
  const lines: FragmentLine[] = [{ start: 0, source: offset + start }];
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    end += piece.length + (index === 0 ? 0 : 1);
    // from here, the source has one more backslash
    if (index + 1 < pieces.length) lines.push({ start: end, source: offset + start + end + index + 1 });
  }
  return { text: pieces.join('|'), lines };
}
