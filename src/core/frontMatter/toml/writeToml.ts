import type { NestedField, NewField, ValuePlace } from '../syntax.js';
import { writeKey, writeValue } from './tomlStrings.js';

/** Writes `series.order = 2`. */
export function lineOf({ path, field }: NestedField): string {
  const { value, type, like } = field;
  const quote = like?.style.quote.charAt(0) ?? '';
  const written = writeValue(value, type, quote);
  const separator = like?.layout?.separator.includes('=') ? like.layout.separator : ' = ';
  return `${path.map(writeKey).join('.')}${separator}${like?.form === 'list' ? `[${written}]` : written}`;
}

/** Returns what is written at a place for a value once it is chosen. */
export function fillToml({ before, quote, within }: ValuePlace, { value, type, like }: NewField): string {
  const written = writeValue(value, type, quote || (like?.style.quote.charAt(0) ?? ''));
  const isList = within === 'field' && quote === '' && like?.form === 'list';
  return before + (isList ? `[${written}]` : written);
}

/** Returns the lines of whole front matter; keys in maps come last, below a header or in the form of others. */
export function tomlLines(parts: readonly NestedField[]): {
  readonly top: readonly string[];
  readonly tables: readonly string[];
} {
  const top: string[] = [];
  const maps = new Map<string, NestedField[]>();
  for (const part of parts) {
    const name = part.path.slice(0, -1).map(writeKey).join('.');
    if (name === '') top.push(lineOf(part));
    else maps.set(name, [...(maps.get(name) ?? []), part]);
  }
  const tables: string[] = [];
  for (const [name, members] of maps) {
    const inside = members.map(({ path, field }) => lineOf({ path: path.slice(-1), field }));
    const place = members.find(({ field }) => field.like)?.field.like?.layout?.place;
    if (place === 'dotted') top.push(...members.map(lineOf));
    else if (place === 'braces') top.push(`${name} = { ${inside.join(', ')} }`);
    else tables.push('', `[${name}]`, ...inside);
  }
  return { top, tables };
}
