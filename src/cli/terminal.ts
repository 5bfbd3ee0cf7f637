/**
 * Control characters, line ends, and marks that change the direction of text: a post must not write into somebody's
 * terminal.
 */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
const UNPRINTABLE_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** What takes two columns: East Asian letters, and emoji. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}/u;

/** Returns a text from a post, safe to print on one line. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/** Returns a text of several lines from a post, safe to print: a tab and a line end are not dangerous. */
export function printableLines(text: string): string {
  return text.replace(/\r(?!\n)|[^\t\r\n]/gu, (character) => printable(character));
}

/**
 * Returns a value as JSON that is safe to print and says the same: `JSON.stringify` leaves some of those characters as
 * they are.
 */
export function json(value: unknown): string {
  return `${printableJson(value)}\n`;
}

/** Returns the same of an object of lists in pieces, an item each: neither a long list nor its text has to be there. */
export function* jsonOfLists(lists: Readonly<Record<string, Iterable<unknown>>>): Generator<string> {
  let before = '{\n';
  for (const [name, items] of Object.entries(lists)) {
    yield `${before}  ${printableJson(name)}: [`;
    let isEmpty = true;
    for (const item of items) {
      yield `${isEmpty ? '' : ','}\n    ${printableJson(item).replaceAll('\n', '\n    ')}`;
      isEmpty = false;
    }
    yield isEmpty ? ']' : '\n  ]';
    before = ',\n';
  }
  yield '\n}\n';
}

function printableJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replace(UNPRINTABLE_IN_JSON, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns rows below each other, every column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) =>
    row.map((text) => ({ text: printable(text), width: width(printable(text)) })),
  );
  const columns = cells.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.width, widest[column] ?? 0)),
    [],
  );
  return cells.map((row) =>
    row
      .map(({ text, width }, column) => text + ' '.repeat((columns[column] ?? 0) - width))
      .join('  ')
      .trimEnd(),
  );
}

const segmenter = new Intl.Segmenter();

function width(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}
