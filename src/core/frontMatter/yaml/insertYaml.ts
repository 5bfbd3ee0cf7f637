import { comparePositions, type Position, type Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import { covers, familyOfFields, type Member } from '../blocks/family.js';
import { endOfLine } from '../blocks/removeFields.js';
import type { Field, FrontMatter } from '../frontMatter.js';
import type { NestedField, NewField } from '../syntax.js';
import { entriesOf, yamlLines } from './writeYaml.js';

/** A map that is there, or the whole front matter, with what to write into it. */
interface Target {
  readonly map: Member | undefined;
  readonly parts: NestedField[];
}

interface Insertion extends RangeEdit {
  /** Of two insertions at one place, the one into the deeper map comes first. */
  readonly depth: number;
}

/** Writes fields into the maps that their keys name, those of one map together. */
export function insertYaml(
  frontMatter: FrontMatter,
  fields: readonly NewField[],
  after: Field | undefined,
): readonly RangeEdit[] {
  const { top } = familyOfFields(frontMatter);
  const insertions = targetsOf(top, fields).map((target) => insertion(frontMatter, top, target, after));
  return joined(insertions);
}

function targetsOf(top: readonly Member[], fields: readonly NewField[]): readonly Target[] {
  const targets = new Map<Field | undefined, Target>();
  for (const field of fields) {
    const { map, path } = nearestMap(top, field.key.split('.'));
    // `series.order` cannot be written into `series: Docker`
    if (map && !canHold(map.field)) continue;
    const target = targets.get(map?.field) ?? { map, parts: [] };
    targets.set(map?.field, target);
    target.parts.push({ path, field });
  }
  return [...targets.values()];
}

function nearestMap(
  members: readonly Member[],
  path: readonly string[],
  depth = 0,
): { readonly map: Member | undefined; readonly path: readonly string[] } {
  const prefix = path.slice(0, depth + 1).join('.');
  const found = depth < path.length - 1 ? members.find(({ field }) => field.key === prefix) : undefined;
  if (!found) return { map: undefined, path: path.slice(depth) };
  const deeper = nearestMap(found.members, path, depth + 1);
  return deeper.map ? deeper : { map: found, path: path.slice(depth + 1) };
}

function canHold({ form, value }: Field): boolean {
  return form === 'map' || (form === 'scalar' && value === '');
}

function insertion(
  frontMatter: FrontMatter,
  top: readonly Member[],
  { map, parts }: Target,
  after: Field | undefined,
): Insertion {
  const members = map?.members ?? top;
  const depth = map ? map.field.key.split('.').length : 0;
  const [first] = members;
  const place =
    members.find(({ field }) => after && covers(field.range, after.range)) ?? (map && members.at(-1));
  if (map && !first) return { ...intoEmpty(frontMatter, map.field, parts), depth };
  if (first?.field.layout?.place === 'braces') {
    const newText = entriesOf(parts);
    if (place) return { range: at(place.field.range.end), newText: `, ${newText}`, depth };
    return { range: at(first.field.range.start), newText: `${newText}, `, depth };
  }
  const indent = map && first ? first.field.range.start.character : 0;
  const line = place ? place.field.range.end.line : frontMatter.opening.start.line;
  return below(frontMatter, line, yamlLines(parts, indent), depth);
}

/** Inserts below a key that has no value yet, or in place of `{}`. */
function intoEmpty(frontMatter: FrontMatter, field: Field, parts: readonly NestedField[]): RangeEdit {
  const { layout, range, style, valueRange } = field;
  const isEmpty = comparePositions(valueRange.start, valueRange.end) === 0 && style.quote === '';
  if (isEmpty && layout?.place === 'lines') {
    return below(frontMatter, range.end.line, yamlLines(parts, range.start.character + 2), 0);
  }
  const { before = '', after = '' } = style.context ?? {};
  return { range: valueRange, newText: `${before}{${entriesOf(parts)}}${after}` };
}

function below(frontMatter: FrontMatter, line: number, lines: readonly string[], depth: number): Insertion {
  const newText = lines.map((text) => `\n${text}`).join('');
  return { range: at(endOfLine(frontMatter, line)), newText, depth };
}

function at(position: Position): Range {
  return { start: position, end: position };
}

/** Joins insertions at one place to one edit. */
function joined(insertions: readonly Insertion[]): readonly RangeEdit[] {
  const edits = new Map<string, RangeEdit>();
  for (const { range, newText } of [...insertions].sort((a, b) => b.depth - a.depth)) {
    const place = `${range.start.line}:${range.start.character}`;
    edits.set(place, { range, newText: (edits.get(place)?.newText ?? '') + newText });
  }
  return [...edits.values()];
}
