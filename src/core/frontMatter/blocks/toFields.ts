import type { Range } from '../../text/position.js';
import { rangeBetween, type Source } from '../../text/source.js';
import type {
  Field,
  FieldLayout,
  FrontMatterLine,
  Item,
  MalformedLine,
  ValueContext,
  ValueStyle,
} from '../frontMatter.js';
import type { BlockReading, EntryNode, Mistake, ScalarNode, ValueNode } from './nodes.js';

/** Front matter that was read: its text begins at the offset `start` of the source. */
export interface BlockText {
  readonly source: Source;
  readonly text: string;
  readonly start: number;
}

const NO_ITEMS: readonly Item[] = [];
const NO_RANGES: readonly Range[] = [];
const NOT_VERBATIM: ValueStyle = { quote: '', verbatim: false };
const SUSPECT = /[\t\u200B\uFEFF\u00A0\u202F]/;

/** Returns the lines of front matter, in the order of the text. */
export function toLines(source: BlockText, { entries, mistakes }: BlockReading): readonly FrontMatterLine[] {
  const lines: FrontMatterLine[] = [];
  addFields(lines, source, entries, '');
  if (mistakes.length === 0) return lines;
  lines.push(...mistakes.map((mistake) => toMalformed(source, mistake)));
  return lines.sort(
    ({ range: a }, { range: b }) => a.start.line - b.start.line || a.start.character - b.start.character,
  );
}

function addFields(
  lines: FrontMatterLine[],
  source: BlockText,
  entries: readonly EntryNode[],
  prefix: string,
): void {
  for (const entry of entries) {
    const key = prefix + entry.key;
    lines.push(toField(source, entry, key));
    if (entry.value.kind === 'map') addFields(lines, source, entry.value.entries, `${key}.`);
  }
}

function toField(source: BlockText, entry: EntryNode, key: string): Field {
  const { value } = entry;
  const items = value.kind === 'list' ? value.items.map((item) => toItem(source, item)) : NO_ITEMS;
  const shown = items[0] ?? toItem(source, value);
  const first = value.kind === 'list' ? value.items[0] : value;
  const suspect = first?.kind === 'scalar' && shown.style.verbatim && SUSPECT.test(shown.value);
  return {
    kind: 'field',
    key,
    keyRange: rangeIn(source, entry.keyStart, entry.keyEnd),
    value: shown.value,
    valueRange: shown.valueRange,
    range: rangeIn(source, entry.start, entry.end),
    form: value.kind,
    items,
    style: shown.style,
    strayWhitespace: suspect ? runs(source, first, /[\t\u200B\uFEFF]+/g) : NO_RANGES,
    noBreakSpaces: suspect ? runs(source, first, /[\u00A0\u202F]+/g) : NO_RANGES,
    layout: layoutOf(source, entry),
  };
}

function layoutOf(block: BlockText, { value, start, place, separator }: EntryNode): FieldLayout {
  if (value.kind === 'scalar') return { place, indent: 0, separator };
  const first = value.kind === 'map' ? value.entries[0]?.start : value.start;
  const indent = value.flow || first === undefined ? 0 : columnOf(block, first) - columnOf(block, start);
  return { place, members: value.flow ? 'brackets' : 'lines', indent: Math.max(0, indent), separator };
}

function columnOf(source: BlockText, offset: number): number {
  return rangeIn(source, offset, offset).start.character;
}

function toItem(source: BlockText, node: ValueNode): Item {
  const valueRange = rangeIn(source, node.start, node.end);
  if (node.kind === 'scalar') return { value: node.value, valueRange, style: styleOf(source, node) };
  return { value: '', valueRange, style: NOT_VERBATIM };
}

function styleOf(source: BlockText, node: ScalarNode): ValueStyle {
  const { quote, value, start, end } = node;
  const verbatim =
    end - start === value.length && node.block === undefined && source.text.startsWith(value, start);
  const context = contextOf(source, node);
  return context ? { quote, verbatim, context } : { quote, verbatim };
}

function contextOf(source: BlockText, node: ScalarNode): ValueContext | undefined {
  const { before, after, flow, tag, block, outer, repeats } = node;
  if (!(before ?? after ?? tag ?? block ?? outer ?? repeats ?? flow)) return undefined;
  return {
    flow,
    before,
    after,
    tag: tag === undefined ? undefined : rangeIn(source, tag, node.start - node.quote.length),
    block: block && {
      header: block.header,
      headerRange: rangeIn(source, block.headerStart, block.headerStart + block.header.length),
      content: rangeIn(source, block.contentStart, block.contentEnd),
      indent: block.indent,
    },
    outer: outer === undefined ? undefined : rangeIn(source, outer, node.end + node.quote.length),
    repeats: repeats && rangeIn(source, repeats.start, repeats.end),
  };
}

function toMalformed(source: BlockText, { start, end, why, meant }: Mistake): MalformedLine {
  return {
    kind: 'malformed',
    text: source.text.slice(start, end),
    range: rangeIn(source, start, end),
    meant,
    why,
  };
}

function runs(source: BlockText, { start, end }: ValueNode, pattern: RegExp): readonly Range[] {
  return [...source.text.slice(start, end).matchAll(pattern)].map((run) =>
    rangeIn(source, start + run.index, start + run.index + run[0].length),
  );
}

function rangeIn({ source, start }: BlockText, from: number, to: number): Range {
  return rangeBetween(source, start + from, start + to);
}
