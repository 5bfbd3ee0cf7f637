import type { Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import { endOfValue, type Field, fieldsOf, type FrontMatter, ownLine } from '../frontMatter.js';
import type { NewField } from '../syntax.js';
import { show } from './write.js';

export function set({ valueRange }: Field, value: string): readonly RangeEdit[] {
  return [{ range: valueRange, newText: value }];
}

export function insert(
  frontMatter: FrontMatter,
  fields: readonly NewField[],
  after: Field | undefined,
): readonly RangeEdit[] {
  const text = fields.map(({ key, value }) => show(key, value)).join('\n');
  if (text === '') return [];
  if (after) return [insertAfter(frontMatter, after, text)];
  const place = frontMatter.opening.end;
  // what follows the `<!--` on its line moves to the next one
  const alone = frontMatter.lines[0]?.kind === 'blank' && frontMatter.lines.length > 1;
  return [{ range: { start: place, end: place }, newText: alone ? `\n${text}` : `\n${text}\n` }];
}

function insertAfter(frontMatter: FrontMatter, field: Field, text: string): RangeEdit {
  const { closing, closingRange, wrongEnd } = frontMatter;
  const { line } = field.range.end;
  // of several fields on one line, the last one
  const after = fieldsOf(frontMatter).findLast(({ range }) => range.start.line === line) ?? field;
  const { end } = after.range;
  const closer = wrongEnd ?? (closing === 'closed' ? closingRange : undefined);
  // the whitespace before the `-->` would be left at the end of a line
  if (closer?.start.line === line)
    return { range: { start: endOfValue(after), end: closer.start }, newText: `\n${text}\n` };
  return { range: { start: end, end }, newText: `\n${text}` };
}

export function remove(frontMatter: FrontMatter, fields: readonly Field[]): readonly RangeEdit[] {
  return fields.map((field) => ({
    range: ownLine(frontMatter, field.range) ?? withSeparator(frontMatter, field),
    newText: '',
  }));
}

/** Returns the range of a field on a line with several, with the separator after it, or before it if it is the last. */
function withSeparator(frontMatter: FrontMatter, { range }: Field): Range {
  const { line, character } = range.start;
  const onLine = fieldsOf(frontMatter).filter((each) => each.range.start.line === line);
  const next = onLine.find((each) => each.range.start.character > character);
  if (next) return { start: range.start, end: next.range.start };
  const previous = onLine.findLast((each) => each.range.start.character < character);
  return { start: previous?.range.end ?? range.start, end: range.end };
}
