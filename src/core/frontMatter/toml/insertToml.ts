import { comparePositions, type Position } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import { covers } from '../blocks/family.js';
import { endOfLine, textBetween } from '../blocks/removeFields.js';
import { type Field, field as fieldWith, fieldsOf, type FrontMatter } from '../frontMatter.js';
import type { NestedField, NewField } from '../syntax.js';
import { lineOf, tomlLines } from './writeToml.js';

/** Writes fields into the tables that their keys name; fields without a table go to the top or below a new header. */
export function insertToml(
  frontMatter: FrontMatter,
  fields: readonly NewField[],
  after: Field | undefined,
): readonly RangeEdit[] {
  const edits: Insertion[] = [];
  const rest: NestedField[] = [];
  for (const field of fields) {
    const path = field.key.split('.');
    const there = intoMap(frontMatter, field, path, after);
    if (there === undefined) rest.push({ path, field });
    else if (there !== 'taken') edits.push(there);
  }
  const { top, tables } = tomlLines(rest);
  if (top.length > 0) edits.push({ at: topPlace(frontMatter, after), text: below(top), separator: '' });
  if (tables.length > 0) edits.push({ at: lastPlace(frontMatter), text: below(tables), separator: '' });
  return joined(edits);
}

interface Insertion {
  readonly at: Position;
  readonly text: string;
  /** What comes between this and what is written before it at the same place. */
  readonly separator: string;
}

function below(lines: readonly string[]): string {
  return lines.map((line) => `\n${line}`).join('');
}

/** Returns where to write a field whose map, or a part of it, exists; `taken` if something else has its name. */
function intoMap(
  frontMatter: FrontMatter,
  field: NewField,
  path: readonly string[],
  after: Field | undefined,
): Insertion | 'taken' | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const prefix = path.slice(0, length).join('.');
    const map = fieldWith(frontMatter, prefix);
    const part = { path: path.slice(length), field };
    if (map?.form === 'map') return insideOf(frontMatter, map, part, after);
    if (map) return 'taken';
    const sibling = fieldsOf(frontMatter).filter(
      ({ key, layout }) => layout?.place === 'dotted' && key.startsWith(`${prefix}.`),
    );
    const last = sibling.find((each) => each === after) ?? sibling.at(-1);
    if (last) return besideDotted(frontMatter, last, prefix, part);
  }
  return undefined;
}

function insideOf(
  frontMatter: FrontMatter,
  map: Field,
  part: NestedField,
  after: Field | undefined,
): Insertion {
  const members = fieldsOf(frontMatter).filter((each) => each !== map && covers(map.range, each.range));
  const place =
    members.find((each) => after && covers(each.range, after.range)) ??
    members.filter((each) => isDirect(map, each)).at(-1);
  if (map.layout?.members === 'brackets') {
    const at = place?.range.end ?? {
      line: map.valueRange.start.line,
      character: map.valueRange.start.character + 1,
    };
    return { at, text: `, ${lineOf(part)}`, separator: place ? '' : 'first' };
  }
  const line = (place ?? map).range.end.line;
  const indent = ' '.repeat(place?.range.start.character ?? 0);
  return {
    at: endOfLine(frontMatter, place ? line : map.range.start.line),
    text: `\n${indent}${lineOf(part)}`,
    separator: '',
  };
}

function isDirect(map: Field, { key, layout }: Field): boolean {
  return layout?.place === 'dotted' || !key.slice(map.key.length + 1).includes('.');
}

/** Inserts `series.order = 2` below `series.name = "Docker"`. */
function besideDotted(
  frontMatter: FrontMatter,
  sibling: Field,
  prefix: string,
  part: NestedField,
): Insertion {
  const deeper = sibling.key.slice(prefix.length + 1).split('.').length - 1;
  const names = textBetween(frontMatter, sibling.range.start, sibling.keyRange.start).split('.');
  const before = names
    .slice(0, names.length - 1 - deeper)
    .map((name) => `${name.trim()}.`)
    .join('');
  return {
    at: endOfLine(frontMatter, sibling.range.end.line),
    text: `\n${' '.repeat(sibling.range.start.character)}${before}${lineOf(part)}`,
    separator: '',
  };
}

/** Returns the place after `after` if it is above all headers, else after the last field that is. */
function topPlace(frontMatter: FrontMatter, after: Field | undefined): Position {
  const above = fieldsOf(frontMatter).filter(
    ({ layout, key }) => layout?.place === 'lines' || (layout?.place === 'dotted' && key !== ''),
  );
  const header = fieldsOf(frontMatter).find(
    ({ layout, form }) => layout?.place === 'table' && form !== 'scalar',
  );
  const outside = above.filter(
    ({ range }) => !header || comparePositions(range.end, header.range.start) <= 0,
  );
  const place = after && (outside.find(({ range }) => covers(range, after.range)) ?? outside.at(-1));
  return endOfLine(frontMatter, place ? place.range.end.line : frontMatter.opening.start.line);
}

/** Returns the end of the last line that is not blank. */
function lastPlace(frontMatter: FrontMatter): Position {
  const { range, opening, closing } = frontMatter;
  const first = opening.start.line;
  let line = closing === 'closed' ? range.end.line - 1 : range.end.line;
  const isBlank = (): boolean =>
    textBetween(frontMatter, { line, character: 0 }, { line: line + 1, character: 0 }).trim() === '';
  while (line > first && isBlank()) line--;
  return endOfLine(frontMatter, line);
}

/** Joins insertions at one place to one edit; what is written for a key inside a table comes first. */
function joined(insertions: readonly Insertion[]): readonly RangeEdit[] {
  const edits = new Map<string, RangeEdit>();
  for (const { at, text, separator } of insertions) {
    const place = `${at.line}:${at.character}`;
    const before = edits.get(place)?.newText ?? '';
    const newText = separator === 'first' && before === '' ? text.slice(2) : before + text;
    edits.set(place, { range: { start: at, end: at }, newText });
  }
  return [...edits.values()];
}
