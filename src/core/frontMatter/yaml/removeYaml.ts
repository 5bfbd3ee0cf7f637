import { memoize } from '../../text/memoize.js';
import { comparePositions, type Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import type { Member } from '../blocks/family.js';
import { goneWith, removeFromBlock, textBetween } from '../blocks/removeFields.js';
import { type Field, fieldsOf, type FrontMatter, type Item } from '../frontMatter.js';
import { fitsBare, quoted } from './yamlScalars.js';

/** Removes fields; where other fields repeat their values, these are written out. */
export function removeYaml(frontMatter: FrontMatter, fields: readonly Field[]): readonly RangeEdit[] {
  const gone = goneWith(frontMatter, fields);
  const goneFields = new Set([...gone].map(({ field }) => field));
  const aliases = aliasesOf(frontMatter);
  const writeAt = (value: Field | Item, source: () => string): readonly RangeEdit[] =>
    (aliases.get(value) ?? [])
      .filter(({ field }) => !goneFields.has(field))
      .map(({ range }) => ({ range, newText: source() }));
  const written = [...gone].flatMap((member) => [
    ...writeAt(member.field, () => sourceOf(frontMatter, member)),
    ...member.field.items.flatMap((item) => writeAt(item, () => scalarSource(frontMatter, item))),
  ]);
  return [...removeFromBlock(frontMatter, fields), ...written];
}

/** A `*name`, and the field that it is in. */
interface Alias {
  readonly field: Field;
  readonly range: Range;
}

/** Returns the aliases of each field and item that has an anchor: if a name is used again, those before that. */
const aliasesOf = memoize((frontMatter: FrontMatter): ReadonlyMap<Field | Item, readonly Alias[]> => {
  const aliases = new Map<Field | Item, Alias[]>();
  if (!frontMatter.text.includes('&')) return aliases;
  const named = new Map<string, Alias[]>();
  for (const field of fieldsOf(frontMatter)) {
    for (const range of bareRanges(field)) {
      const name = /^\*(\S+)$/.exec(textBetween(frontMatter, range.start, range.end))?.[1];
      if (name !== undefined) named.get(name)?.push({ field, range });
    }
    for (const value of [field, ...field.items]) {
      const anchor = value === field ? anchorOf(frontMatter, field) : anchorBefore(frontMatter, value);
      if (anchor === undefined) continue;
      const own: Alias[] = [];
      named.set(anchor, own);
      aliases.set(value, own);
    }
  }
  return aliases;
});

/**
 * Returns the places of the values of a field without quotes; all items of an alias to a list are at the place of the
 * alias.
 */
function bareRanges({ form, items, style, valueRange }: Field): readonly Range[] {
  const values: readonly Pick<Item, 'style' | 'valueRange'>[] =
    form === 'list' ? items : [{ style, valueRange }];
  const ranges = values.flatMap(({ style: { quote }, valueRange: range }) => (quote === '' ? [range] : []));
  return ranges.filter(
    ({ start }, index) =>
      comparePositions(start, ranges[index - 1]?.start ?? { line: -1, character: 0 }) !== 0,
  );
}

function anchorOf(frontMatter: FrontMatter, { keyRange, range }: Field): string | undefined {
  const written = textBetween(frontMatter, keyRange.end, range.end);
  return /^["']?\s*:\s+(?:!\S*\s+)?&([^\s,[\]{}]+)/.exec(written)?.[1];
}

/** How much of a line is searched for what precedes an item. */
const LONGEST_ANCHOR = 200;

/** Returns the anchor right before an item. */
function anchorBefore(frontMatter: FrontMatter, { valueRange: { start } }: Item): string | undefined {
  const from = { line: start.line, character: Math.max(0, start.character - LONGEST_ANCHOR) };
  const written = textBetween(frontMatter, from, start);
  return /&([^\s,[\]{}]+)[ \t]+(?:!\S*[ \t]+)?["']?$/.exec(written)?.[1];
}

/** Returns the value on one line, in a form that is also valid between brackets. */
function sourceOf(frontMatter: FrontMatter, { field, members }: Member): string {
  switch (field.form) {
    case 'map':
      return `{${members.map((each) => `${nameOf(each)}: ${sourceOf(frontMatter, each)}`).join(', ')}}`;
    case 'list':
      return `[${field.items.map((item) => scalarSource(frontMatter, item)).join(', ')}]`;
    case 'scalar':
      return scalarSource(frontMatter, field);
  }
}

function nameOf({ field: { key }, parent }: Member): string {
  const name = parent ? key.slice(parent.field.key.length + 1) : key;
  return fitsBare(name, true) ? name : quoted(name);
}

/** Numbers and booleans stay bare; an item that is a list or a map stays as it is, if it is on one line. */
function scalarSource(frontMatter: FrontMatter, { value, valueRange, style }: Item): string {
  if (style.quote !== '' || style.context?.tag) return quoted(value, '"');
  if (style.verbatim && fitsBare(value, true)) return value;
  if (value !== '' || style.context?.block) return quoted(value, '"');
  const written = textBetween(frontMatter, valueRange.start, valueRange.end);
  return /^[[{].*[\]}]$/.test(written) ? written : '~';
}
