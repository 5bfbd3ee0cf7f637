import type { NestedField, NewField, ValuePlace } from '../syntax.js';
import { writeScalar } from './yamlScalars.js';

/** As other posts indent the keys of a map, nearly all. */
const STEP = 2;

/** Returns the lines of new fields, those of one map together. */
export function yamlLines(parts: readonly NestedField[], indent: number): readonly string[] {
  return [...byFirstKey(parts)].flatMap(([key, members]) => {
    const start = `${' '.repeat(indent)}${writeKey(key, false)}:`;
    const [only] = members;
    if (only?.path.length === 1) return valueLines(start, only.field, indent);
    const inside = members.map(({ path, field }) => ({ path: path.slice(1), field }));
    if (only?.field.like?.layout?.place === 'braces') return [`${start} {${entriesOf(inside)}}`];
    return [start, ...yamlLines(inside, indent + STEP)];
  });
}

/** Writes new fields between braces: `name: Docker, order: 2`. */
export function entriesOf(parts: readonly NestedField[]): string {
  return [...byFirstKey(parts)]
    .map(([key, members]) => {
      const [only] = members;
      const start = `${writeKey(key, true)}: `;
      if (only?.path.length !== 1) {
        return `${start}{${entriesOf(members.map(({ path, field }) => ({ path: path.slice(1), field })))}}`;
      }
      const value = writeValue(only.field, true);
      return only.field.like?.form === 'list' ? `${start}[${value}]` : start + value;
    })
    .join(', ');
}

function byFirstKey(parts: readonly NestedField[]): ReadonlyMap<string, readonly NestedField[]> {
  const groups = new Map<string, NestedField[]>();
  for (const part of parts) {
    const [key = ''] = part.path;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups;
}

function valueLines(start: string, field: NewField, indent: number): readonly string[] {
  const { like } = field;
  if (like?.form !== 'list') return [`${start} ${writeValue(field, false)}`];
  if (like.layout?.members === 'brackets') return [`${start} [${writeValue(field, true)}]`];
  return [start, `${' '.repeat(indent + (like.layout?.indent ?? STEP))}- ${writeValue(field, false)}`];
}

/** Returns what is written at a place for a value once it is chosen. */
export function fillYaml({ before, quote, within }: ValuePlace, field: NewField): string {
  const flow = within === 'brackets' || within === 'braces';
  if (within !== 'field' || quote !== '') return before + writeValue(field, flow, quote);
  const [first = '', ...others] = valueLines('', field, 0);
  return others.length > 0 ? [first, ...others].join('\n') : before + first.trimStart();
}

function writeValue({ value, type, like }: NewField, flow: boolean, begun = ''): string {
  const quote = begun || (like?.style.quote ?? '');
  return writeScalar(value, type, { flow, quote: quote === '"' || quote === "'" ? quote : '' });
}

function writeKey(key: string, flow: boolean): string {
  return writeScalar(key, 'text', { flow });
}
